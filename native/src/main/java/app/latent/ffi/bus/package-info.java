/**
 * Messages over D-Bus (the desktop's and the system's message bus), by libsystemd's sd-bus, where it is installed: {@link app.latent.ffi.bus.Bus} is a connection,
 * {@link app.latent.ffi.bus.Message} what goes over it. Signatures, containers and basic types are those of the D-Bus specification.
 *
 * <p>A library, as logind hands out descriptors, which Java's own sockets cannot receive; this one, as it is there wherever logind is.
 */
@NullMarked
package app.latent.ffi.bus;

import org.jspecify.annotations.NullMarked;
