package app.latent.gallery.care;

/** All that an owner may ask of a vault. */
public record Care(VaultSight vault, IndexCare index, HealthCare health, ConflictCare conflicts) {}
