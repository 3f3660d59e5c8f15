package app.latent.mount.ops;

/** In bytes, as df(1) shows it. */
public record Space(long total, long free, long available) {}
