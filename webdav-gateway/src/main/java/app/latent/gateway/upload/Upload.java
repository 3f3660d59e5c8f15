package app.latent.gateway.upload;

/**
 * An upload that is under way.
 *
 * @param id 32 hexadecimal digits
 * @param owner the name of the account whose it is; to others there is nothing
 */
record Upload(String id, String owner, Parcel parcel) {}
