package app.latent.app.keyring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static final byte[] SECRET = "correct horse".getBytes(StandardCharsets.UTF_8);

    @Test
    void bothSidesHaveTheSameKey() throws Exception {
        var ours = new Exchange();
        var theirs = new Exchange();
        Exchange.Keys here = ours.with(theirs.publicKey());
        Exchange.Keys there = theirs.with(ours.publicKey());
        byte[] vector = here.newVector();
        byte[] encrypted = here.encrypt(vector, SECRET);
        assertEquals(16, encrypted.length);
        assertFalse(Arrays.equals(SECRET, Arrays.copyOf(encrypted, SECRET.length)));
        assertArrayEquals(SECRET, there.decrypt(vector, encrypted));
    }

    @Test
    void publicKeysHaveTheLengthOfTheGroup() {
        for (int i = 0; i < 20; i++) assertEquals(Exchange.BYTES, new Exchange().publicKey().length);
    }

    @Test
    void keysThatEverybodyKnowsAreRefused() {
        byte[] one = new byte[Exchange.BYTES];
        one[Exchange.BYTES - 1] = 1;
        assertThrows(IllegalArgumentException.class, () -> new Exchange().with(one));
        assertThrows(IllegalArgumentException.class, () -> new Exchange().with(new byte[Exchange.BYTES]));
        byte[] beyond = new byte[Exchange.BYTES + 1];
        Arrays.fill(beyond, (byte) 0xFF);
        assertThrows(IllegalArgumentException.class, () -> new Exchange().with(beyond));
    }
}
