/**
 * The page at which the user of a machine makes vaults and unlocks them, while none is unlocked: what it asks, below {@code /api/v1/welcome}, and what answers, a {@link Machine}. It is no part of the API of an
 * unlocked vault, and changes with the page.
 *
 * <table>
 *   <caption>What is asked. All but the first needs what the first answers</caption>
 *   <tr><th>request</th><th>answer</th></tr>
 *   <tr><td>POST {@code /entry} <code>{"token"}</code></td><td>204 with the session's cookie; 401 where the token is not good</td></tr>
 *   <tr><td>GET {@code /}</td><td>a {@link View}</td></tr>
 *   <tr><td>GET {@code /folders?path=}</td><td>a {@link FolderList}; without a path that of the home</td></tr>
 *   <tr><td>GET {@code /place?parent=&name=}</td><td>a {@link Place}</td></tr>
 *   <tr><td>POST {@code /strength} <code>{"passphrase"}</code></td><td>a {@link Strength}</td></tr>
 *   <tr><td>POST {@code /vaults} <code>{"path", "passphrase"}</code></td><td>a {@link NewVault}</td></tr>
 *   <tr><td>POST {@code /vaults/known} <code>{"path"}</code></td><td>204: it is listed from now on</td></tr>
 *   <tr><td>POST {@code /vaults/forgotten} <code>{"path"}</code></td><td>204: it is listed no more, and stays where it is</td></tr>
 *   <tr><td>POST {@code /reset} <code>{"path", "recoveryKey", "passphrase"}</code></td><td>204: the vault has the passphrase</td></tr>
 *   <tr><td>POST {@code /unlocking} <code>{"path", "passphrase", "keyFile", "drive"}</code></td><td>202 before it is unlocked, and this server ends; without the last two, with no key file and no drive</td></tr>
 * </table>
 *
 * <p>What a machine refuses ({@link RefusedException}) is 403 where a secret is wrong and 409 else, with a sentence. No answer but a {@link NewVault} has a secret in it.
 */
@NullMarked
package app.latent.gateway.welcome;

import org.jspecify.annotations.NullMarked;
