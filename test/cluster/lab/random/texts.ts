/** Texts that are right for a field, and such as are nearly so. What holds blanks stands apart, after `split`. */
const split = (text: string): readonly string[] => text.trim().split(/\s+/);

const a = (length: number): string => 'a'.repeat(length);

export const labels: readonly string[] = [
  ...split('db a-b 1db DB Db-1 -db db- a_b a.b a..b . ü a/b 0 12345 a--b'),
  ...[a(15), a(16), a(63), a(64), 'db ', ' ', ''],
];

export const subdomains: readonly string[] = [
  ...split('db.example.com db.example.com. db..example.com .example.com DB.example.com *.example.com a_b.example.com'),
  ...split('db.example.com:80 https://db.example.com 10.0.0.1 10.0.0.1. ::1 localhost x . .. a.-b a-.b'),
  ...[`${a(64)}.com`, Array(64).fill('abc').join('.').slice(0, 253), Array(64).fill('abcd').join('.').slice(0, 254)],
];

export const qualifiedNames: readonly string[] = [
  ...split('http kubernetes.io/h2c HTTP a/b/c /b a/ A/b a_b.c/d_e a..b/c http- -http ü'),
  ...['', ' ', 'http 1', a(63), a(64), `${a(254)}/b`, `${a(253)}/b`, `${a(64)}.b/c`],
];

export const addresses: readonly string[] = [
  ...split('10.20.0.11 010.20.0.11 10.20.0.011 10.20.0.256 10.20.0 10.20.0.0/24 10.20.0.11:80 0.0.0.0 127.0.0.1'),
  ...split('127.255.0.1 169.254.0.1 169.254.169.254 224.0.0.1 224.0.1.1 239.1.1.1 255.255.255.255 240.0.0.1 00.0.0.0'),
  ...split('fd00:20::10 FD00:20::10 fd00:20:0:0:0:0:0:10 fd00:0020::10 :: ::1 0::1 fe80::1 fe80::1%eth0 febf::1'),
  ...split('fec0::1 ff02::1 FF02::1 ff12::1 ff05::1 ff01::1 ::ffff:10.20.0.11 ::ffff:a14:b ::FFFF:127.0.0.1'),
  ...split('::10.20.0.11 64:ff9b::10.20.0.11 64:ff9b::a14:b ::ffff:0:10.20.0.11 ::ffff:010.20.0.11'),
  ...split('1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:: 1::3:4:5:6:7:8 1:0:0:2:0:0:0:3 2001:db8:0:0:1:0:0:1 [fd00::1] fd00::g :::'),
  ...split('db.example.com 1 0x0a.20.0.11 10.20.0.1e 10.20.0.-1 10.20.0.+1 ０.0.0.1 1:2:3:4:5:6:7:8:9 12345:: None'),
  ...['', ' ', ' 10.20.0.11', '10.20.0.11 '],
];

export const clusterIps: readonly string[] = [
  ...split('None none 10.96.77.7 010.96.77.7 10.96.077.7 10.20.0.11 10.96.0.0 10.96.255.255 10.96.0.10 10.96.77.7/32 x'),
  ...split('fd00:10:96::77 FD00:10:96::77 fd00:10:96:0::77 fd00:20::1 ::ffff:10.96.77.7 127.0.0.1 0.0.0.0'),
  ...['', ' '],
];

export const ranges: readonly string[] = [
  ...split('10.0.0.0/8 10.0.0.1/8 10.0.0.0 010.0.0.0/8 fd00::/8 FD00::/8 fd00:0::/8 ::ffff:10.0.0.0/104 ::ffff:a00:0/104 x'),
  ...split('10.0.0.0/33 10.0.0.0/08 fd00::/129 fd00::1/64 0.0.0.0/0 fd00::%a/8 10.0.0.0/-1 10.0.0/8 10.0.0.0/8/8 1::2::3/8'),
  ...['', ' 10.0.0.0/8 ', '10.0.0.0/ 8'],
];
