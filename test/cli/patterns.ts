/**
 * Arguments of Node: it meets patterns once, as what is met twice is code already, then begins our command line (which says its
 * version), then meets them again in all ways.
 */
export function patternsAround(cli: string): readonly string[] {
  const script = `
    const [one, all] = [/b(c+)d/u, /x(y)z/gu];
    const meet = (text) => [one.exec(text), text.replace(one, () => ''), text.replace(all, () => ''), ...text.matchAll(all), text.split(all)];
    one.test('abcd');
    all.test('xyz');
    all.lastIndex = 0;
    require(${JSON.stringify(cli)});
    process.on('exit', () => {
      for (let i = 0; i < 2000; i++) meet('a'.repeat(i % 50) + 'bcd' + i + 'xyzxyz');
      process.stdout.write('lives');
    });`;
  return ['-e', script, '--', cli, '--version'];
}
