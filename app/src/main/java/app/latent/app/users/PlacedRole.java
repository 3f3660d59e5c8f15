package app.latent.app.users;

/** @param role {@code viewer}, {@code contributor} or {@code editor} */
public record PlacedRole(SharedPlace place, String role) {}
