/**
 * What users say of a photo, put where other programs read it: {@link app.latent.indexer.edit.Edit} tells what is to change, {@link
 * app.latent.indexer.edit.Sidecars} changes the XMP file beside the photo. The photo itself is never written to.
 *
 * <pre>
 *  Edit ──> Sidecars   which file; reads it, replaces it whole, begins anew where another was quicker
 *               |
 *          SidecarEdit  one packet: what is ours is changed, what is not has to be as before
 *               |
 *          TagEdit PeopleEdit   lists that several programs keep in their own ways
 * </pre>
 *
 * docs/metadata.md tells which property each word is written to, and why. A packet is parsed in this process: within the bounds
 * of {@link app.latent.indexer.metadata.XmpPacket}, and never a picture.
 */
@NullMarked
package app.latent.indexer.edit;

import org.jspecify.annotations.NullMarked;
