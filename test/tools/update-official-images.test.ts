import { describe, expect, it } from 'vitest';
import { images } from '../../src/data/images.ts';
import { officialImages } from '../../src/data/official-images.generated.ts';
import { officialImagesTable } from '../../src/tools/update-official-images.ts';

const listing = [...officialImages].map((name) => ({ name, type: 'file' }));

describe('the table of official images', () => {
  it('has every image of one word that another table names', () => {
    const unknown = Object.keys(images).filter((name) => !name.includes('/') && !officialImages.has(name));
    expect(unknown).toEqual([]);
  });

  it('keeps names that are gone, and takes new ones', () => {
    const text = officialImagesTable([...listing.slice(10), { name: 'brand-new' }], officialImages);
    expect(text).toContain("  'brand-new',\n");
    for (const { name } of listing.slice(0, 10)) expect(text).toContain(`  '${name}',\n`);
  });

  it('takes no broken answer', () => {
    expect(() => officialImagesTable({ message: 'rate limit' }, officialImages)).toThrow();
    expect(() => officialImagesTable(listing.slice(0, 5), officialImages)).toThrow();
    expect(officialImagesTable([...listing, { name: "x'];" }, null], officialImages)).not.toContain("x']");
  });
});
