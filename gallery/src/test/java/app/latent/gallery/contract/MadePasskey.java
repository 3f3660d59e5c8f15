package app.latent.gallery.contract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** What a browser has made of an invitation (WebAuthn, 6.5.4). Without an attestation nothing of it is signed, so all but the challenge is fixed. */
final class MadePasskey {

    /** {@code {fmt: "none", attStmt: {}, authData: 164 bytes}}. */
    private static final String OBJECT = "a363666d74646e6f6e656761747453746d74a068617574684461746158a4";

    /** SHA-256 of {@code localhost}. */
    private static final String HOST = "49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d9763";

    /** User present, with a credential; a count of 0, no model, an id of 32 bytes. */
    private static final String CREDENTIAL = "41" + "00000000" + "00".repeat(16) + "0020" + "c5".repeat(32);

    /** For ES256: P-256's base point, a sound key whose secret is 1. */
    private static final String KEY = "a5010203262001"
            + "2158206b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
            + "2258204fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5";

    private MadePasskey() {}

    static Map<String, String> of(String origin, String challenge) {
        String client = "{\"type\":\"webauthn.create\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(challenge, origin);
        return Map.of(
                "label",
                "My key",
                "clientData",
                text(client.getBytes(StandardCharsets.UTF_8)),
                "attestationObject",
                text(HexFormat.of().parseHex(OBJECT + HOST + CREDENTIAL + KEY)));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
