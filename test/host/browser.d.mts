import type { Browser } from 'playwright-core';

export function findBrowser(): string | undefined;
export function hasVietnameseFont(): boolean;
export function launchBrowser(temporary: string): Promise<Browser>;
