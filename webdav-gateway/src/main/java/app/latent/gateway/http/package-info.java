/**
 * What every request passes, whatever it asks for, and what every answer has in common.
 *
 * <p>{@link HttpServer} owns the socket and its limits; what is spoken over it is a {@link Transport}, which is where TLS, HTTP/2 and proxies are. {@link RequestPath} decodes a request's path, once, into names; nothing behind it looks at
 * the raw path again. {@link HostGuard} and {@link OriginGuard} turn away requests that a foreign web page caused. {@link SecurityHeaders} and
 * {@link OpaqueErrors} settle what every answer carries and what no answer says. {@link BlockingHandler} and {@link Exchange} let handlers read and
 * write as plain blocking code on a virtual thread. {@link FileResponse} answers with a file: conditional requests and byte ranges (RFC 9110);
 * {@link Uploads} makes one appear whole or not at all.
 *
 * <p>{@link HandshakeDeadline}, {@link HeaderDeadline} and {@link PacedInputStream} end what comes too slowly.
 *
 * <p>{@link FileErrors} says what a client is told of what a file system throws. Where no type of exception says it, the words do, which are in the language of
 * the process and of the file system: whoever starts the gateway knows them ({@link Refusal.Words}).
 *
 * <p>This package knows nothing of sign-in and WebDAV.
 */
@NullMarked
package app.latent.gateway.http;

import org.jspecify.annotations.NullMarked;
