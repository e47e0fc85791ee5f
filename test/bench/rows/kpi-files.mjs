import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/* A file of data of some size, a map with five KPIs that are joined from it, and the bare reading to compare with. */

const cities = ['Bandung', 'Bogor', 'Depok', 'Jakarta'];

/** Orders of a shop, a row for each day and city, quoted texts among them. */
function writeOrders(file, bytes) {
  const fd = openSync(file, 'w');
  let written = writeSync(fd, 'date,month,city,channel,carts,orders,revenue,score,note\n');
  for (let index = 0; written < bytes;) {
    let rows = '';
    for (const last = index + 10_000; index < last; index++) {
      const month = `2026-${String((index % 12) + 1).padStart(2, '0')}`;
      const day = String((index % 28) + 1).padStart(2, '0');
      const orders = index % 10;
      rows += `${month}-${day},${month},${cities[index % 4]},web,${100 + (index % 50)},${orders},${orders * 25_000}.5,${index % 11},"said ""fine"", and left"\n`;
    }
    written += writeSync(fd, rows);
  }
  closeSync(fd);
}

const map = (file) => `title: Five KPIs
kpis:
  conversion: { name: Conversion, metric: conversion-rate, value: { file: ${file}, numerator: orders, denominator: carts, where: { month: 2026-10 } } }
  basket: { name: Basket, metric: average-order-value, value: { file: ${file}, revenue: revenue, orders: orders } }
  nps: { name: NPS, metric: nps, value: { file: ${file}, column: score } }
  carts: { name: Carts, value: { file: ${file}, column: carts, aggregate: mean, where: { city: [Bandung, Bogor] } } }
  last: { name: Last, value: { file: ${file}, column: carts, aggregate: last } }
stages: [{ name: Buy }]
`;

/** Reads a file with csv-parse and does nothing with the rows. */
const bareReading = (parser, file) => `
import { createReadStream } from 'node:fs';
import { parse } from ${JSON.stringify(parser)};
createReadStream(${JSON.stringify(file)}).pipe(parse()).on('data', () => {});
`;

/**
 * @param {string} folder where the files are written
 * @param {number} megabytes size of the file of data
 * @returns {{ map: string, bare: string }} a map to check, and a program that only reads
 */
export function fiveKpis(folder, megabytes, parser) {
  const name = `orders-${megabytes}`;
  const file = join(folder, `${name}.csv`);
  writeOrders(file, megabytes * 1e6);
  const paths = { map: join(folder, `${name}.journey.yaml`), bare: join(folder, `${name}.mjs`) };
  writeFileSync(paths.map, map(`${name}.csv`));
  writeFileSync(paths.bare, bareReading(parser, file));
  return paths;
}
