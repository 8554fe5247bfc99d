import type { ImageReference } from './image.ts';

/** What registries answered about images, before the rules ran. */
export interface ImageRegistry {
  /**
   * The digest of the image index behind a tag, or of the only manifest of an image for one platform. Null when the
   * registry has no such tag; undefined when nobody could say.
   */
  digestOf(reference: ImageReference, tag: string): string | null | undefined;
  /** Every tag of the repository; undefined when nobody could say, or not all of them. */
  tagsOf(reference: ImageReference): readonly string[] | undefined;
}

/** What a rule wants to know of an image. */
export interface ImageQuestion {
  readonly reference: ImageReference;
  /** The tag says no version: which version is wanted, too. */
  readonly needsVersion: boolean;
}
