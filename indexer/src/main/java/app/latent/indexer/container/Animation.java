package app.latent.indexer.container;

/**
 * @param frames pictures that are shown in turn; below 2 where nothing moves
 * @param seconds how long they are shown
 */
public record Animation(int frames, double seconds) {}
