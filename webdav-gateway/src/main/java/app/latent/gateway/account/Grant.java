package app.latent.gateway.account;

/** A role at a place. */
public record Grant(Place place, Role role) {}
