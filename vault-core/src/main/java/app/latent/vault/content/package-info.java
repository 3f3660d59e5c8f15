/**
 * The content of open files: reading and writing at any place, by many handles at once, over ciphertext that can only be written by the chunk.
 *
 * <p>{@link app.latent.vault.content.OpenFiles} is the way in. It has one {@code OpenFile} for each ciphertext that is open, whoever opened it under whatever
 * path, and gives out {@link app.latent.vault.content.FileHandle}s of it. What it needs of the tree it asks of {@link app.latent.vault.content.Places}; what
 * becomes of files it tells {@link app.latent.vault.content.ContentListener}.
 *
 * <h2>The life of a chunk</h2>
 *
 * <pre>
 * absent    no Chunk object. Below {@code stored} it stands in the ciphertext, beyond it is a hole: zeros that the flusher will write
 * CLEAN     as in the ciphertext; the ChunkCache may evict it (GONE)       read, or flushed and not changed since
 * DIRTY     newer than the ciphertext; stays in memory                      written to
 * FLUSHING  claimed by the flusher, being encrypted and written             becomes CLEAN; DIRTY when written to again, or when writing failed
 * GONE      its bytes belong to somebody else: look again
 * </pre>
 *
 * <h2>Who does what</h2>
 *
 * <ul>
 *   <li>{@code OpenTable}: which files are open, where they are, and how many handles each has; {@code Opener}: how a handle comes to its file, and leaves it
 *   <li>{@code OpenFile}: size and content as its handles see it; {@code Reader}, {@code LargeRead} and {@code ReadAhead} fetch
 *   <li>{@code WriteBehind}: when what is dirty is written, and who is told of what failed in the background; {@code Room} says when there is too little space
 *       for that, and each write must reach the store before it returns
 *   <li>{@code Flusher}: the order in which the ciphertext is changed, in {@code Burst}s, which a worker helps to encrypt; {@code FileJournal} tells the journal before; {@code SyncState}
 *       knows what is not durable
 *   <li>{@code Replacement}: a small file that was begun anew takes the place of the old one by a rename; {@code Rescue}: a file that a sync client has
 *       replaced goes on as a conflict copy
 *   <li>{@code Ciphertext}: header, chunks and length of the file in the store
 * </ul>
 *
 * <h2>Locks, in the order in which they are taken</h2>
 *
 * <ol>
 *   <li>the flush lock of a file ({@code Flusher}): held by the one thread that changes its ciphertext, over its calls of the store
 *   <li>the file's lock ({@code OpenFile}): exclusive for whoever changes content or size, shared for readers and for claiming chunks; not held while the
 *       flusher encrypts and writes, except in write-through
 *   <li>the tree's lock of a directory, shared, for a replacement or a rescue
 *   <li>what holds a file at its place ({@code Location.holdStill}): over each change in place and what the journal is told of it, and by the tree over a
 *       rename; no lock of the tree is taken under it
 *   <li>what lets one sync of a ciphertext be under way at a time ({@code Ciphertext}), as the store would tell only one of two what it has lost; with the
 *       flush lock or without. Whoever replaces the ciphertext meanwhile does not wait for it: it keeps the file that it syncs
 *   <li>the journal's: it calls nothing but its own folder under it
 *   <li>the monitors of the table of open files and, under it, of a {@code Location}; of a {@code Chunk} and, under it, of the {@code ChunkCache}; of a {@code
 *       Ciphertext} and, under it, of its {@code SyncState}: for moments, never over a call of the store
 * </ol>
 *
 * Opening a file takes the tree's lock first, and none of the two above under it. Every wait for a lock, and for a worker, ends after 30 s with an error.
 */
@NullMarked
package app.latent.vault.content;

import org.jspecify.annotations.NullMarked;
