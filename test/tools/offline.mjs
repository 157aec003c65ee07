// node --import ./test/tools/offline.mjs: whoever connects to another machine fails, and with him the test that made him do it.
import dns from 'node:dns';
import net from 'node:net';

const isHere = (host) => host === undefined || /^(?:localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/u.test(host);

const refuse = (host) => {
  throw new Error(`The tests run without a network, and somebody connects to ${host}`);
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  // Node itself hands over the options in a list.
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  const { host, path } = typeof first === 'object' && first !== null ? first : { host: second };
  if (path === undefined && !isHere(typeof host === 'string' ? host : undefined)) refuse(host);
  return connect.apply(this, given);
};

for (const it of [dns, dns.promises]) {
  const { lookup } = it;
  it.lookup = (host, ...rest) => (isHere(host) ? lookup.call(it, host, ...rest) : refuse(host));
}
