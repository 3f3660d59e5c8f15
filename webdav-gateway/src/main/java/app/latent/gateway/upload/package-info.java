/**
 * Uploads that can be paused and go on: tus 1.0 (<a href="https://tus.io/protocols/resumable-upload">the protocol</a>) with creation, creation-with-upload,
 * checksum, expiration and termination, at {@code /api/v1/uploads}.
 *
 * <p>What has arrived of an upload is a file in {@code uploads/} of Latent's own documents, so it is written through the file system that is served, and nobody
 * sees it; {@link UploadShelf} keeps it, {@link Reception} appends to it. Once it is whole, {@link Destination} moves it to its folder at once. It never takes
 * the place of another file.
 *
 * <p>Arrows: on {@code dav} for its tree and what of it somebody may do, and on {@code http}, {@code account} and {@code audit}.
 */
@NullMarked
package app.latent.gateway.upload;

import org.jspecify.annotations.NullMarked;
