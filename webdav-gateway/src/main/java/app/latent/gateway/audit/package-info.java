/**
 * Who came in, who was refused, and who changed what, for the owner to read. {@link AuditLog} keeps {@link AuditEvent}s in the vault and nowhere else, a line of
 * JSON each (docs/format.md): they name accounts, addresses and paths.
 * {@link AuditEndpoint} shows them to the owner's page.
 */
@NullMarked
package app.latent.gateway.audit;

import org.jspecify.annotations.NullMarked;
