/** Tests of the gateway as a whole: a real server on loopback, over a plain folder. */
@NullMarked
package app.latent.gateway;

import org.jspecify.annotations.NullMarked;
