package app.latent.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {

    private static final byte[] PLACE = "here".getBytes(StandardCharsets.US_ASCII);

    private final byte[] key = new byte[Sealer.KEY];
    private final Sealer sealer;

    SealerTest() {
        new SecureRandom().nextBytes(key);
        sealer = new Sealer(key);
    }

    @AfterEach
    void wipe() {
        sealer.wipe();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Test
    void noNonceIsUsedTwice() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            byte[] sealed = sealer.seal(new byte[0], new byte[0]);
            assertTrue(nonces.add(HexFormat.of().formatHex(sealed, 0, Sealer.NONCE)));
        }
    }

    /** Test case 16 of "The Galois/Counter Mode of Operation (GCM)" by McGrew and Viega: what is written is the standard's, with the nonce before it. */
    @Test
    void itIsTheStandardsGcmBehindItsNonce() {
        HexFormat hex = HexFormat.of();
        byte[] nonce = hex.parseHex("cafebabefacedbaddecaf888");
        SecureRandom fixed = new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(nonce, 0, bytes, 0, nonce.length);
            }
        };
        Sealer known =
                new Sealer(hex.parseHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"), fixed);
        byte[] sealed = known.seal(
                hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                hex.parseHex(
                        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
        assertEquals(
                "cafebabefacedbaddecaf888"
                        + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                        + "76fc6ece0f4e1768cddf8853bb2d551b",
                hex.formatHex(sealed));
        known.wipe();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 32_768, 1_000_000})
    void whatIsSealedOpens(int length) {
        byte[] plain = bytes(length);
        byte[] sealed = sealer.seal(PLACE, plain);
        assertEquals(length + Sealer.OVERHEAD, sealed.length);
        assertArrayEquals(plain, sealer.open(PLACE, sealed));
    }

    @Test
    void whatIsSealedWhereItStandsOpensAndTouchesNothingBesides() {
        byte[] all = bytes(100);
        byte[] before = all.clone();
        byte[] plain = Arrays.copyOfRange(all, 10 + Sealer.NONCE, 90 - 16);
        ByteBuffer part = ByteBuffer.wrap(all).position(10).limit(90);
        sealer.seal(PLACE, part);
        assertEquals(10, part.position());
        assertArrayEquals(plain, sealer.open(PLACE, Arrays.copyOfRange(all, 10, 90)));
        assertArrayEquals(Arrays.copyOf(before, 10), Arrays.copyOf(all, 10));
        assertArrayEquals(Arrays.copyOfRange(before, 90, 100), Arrays.copyOfRange(all, 90, 100));
    }

    @Test
    void noByteOfItCanBeChangedAndNoneCutOff() {
        byte[] sealed = sealer.seal(PLACE, bytes(5));
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertNull(sealer.open(PLACE, changed), "byte " + at);
        }
        for (int length = 0; length < sealed.length; length++) {
            assertNull(sealer.open(PLACE, Arrays.copyOf(sealed, length)), length + " bytes");
        }
        assertNull(sealer.open("there".getBytes(StandardCharsets.US_ASCII), sealed));
        assertNotNull(sealer.open(PLACE, sealed), "after all that");
    }

    @Test
    void theKeyIsCopied() {
        byte[] sealed = sealer.seal(PLACE, new byte[1]);
        Sealer other = new Sealer(key);
        Arrays.fill(key, (byte) 0);
        assertNotNull(other.open(PLACE, sealed));
        other.wipe();
    }

    @Test
    void nothingWorksOnceItsKeyIsWiped() {
        byte[] sealed = sealer.seal(PLACE, new byte[1]);
        sealer.wipe();
        sealer.wipe();
        assertThrows(IllegalStateException.class, () -> sealer.seal(PLACE, new byte[1]));
        assertThrows(IllegalStateException.class, () -> sealer.open(PLACE, sealed));
        assertThrows(IllegalArgumentException.class, () -> new Sealer(new byte[16]));
    }

    /** Whatever was sealed while the key was wiped opens with the true key, or was not given away. */
    @Test
    void nothingIsSealedWithAKeyThatIsBeingWiped() throws Exception {
        Sealer reader = new Sealer(key);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int round = 0; round < 50; round++) {
                Sealer wiped = new Sealer(key);
                Callable<List<byte[]>> untilItIs = () -> {
                    List<byte[]> sealed = new ArrayList<>();
                    try {
                        while (true) sealed.add(wiped.seal(PLACE, new byte[64]));
                    } catch (IllegalStateException _) {
                        return sealed;
                    }
                };
                Future<List<byte[]>> one = threads.submit(untilItIs);
                Future<List<byte[]>> two = threads.submit(untilItIs);
                threads.submit(wiped::wipe).get();
                for (Future<List<byte[]>> thread : List.of(one, two)) {
                    for (byte[] sealed : thread.get()) assertNotNull(reader.open(PLACE, sealed));
                }
            }
        }
        reader.wipe();
    }

    @Test
    void noTwoAreAlike() {
        assertFalse(Arrays.equals(sealer.seal(PLACE, new byte[9]), sealer.seal(PLACE, new byte[9])));
    }
}
