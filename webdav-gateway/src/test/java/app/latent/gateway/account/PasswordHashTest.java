package app.latent.gateway.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordHashTest {

    private static final PasswordHash.Cost CHEAP = new PasswordHash.Cost(64, 1, 1);

    /** What Debian's {@code argon2} writes: {@code printf 'p\303\244ssword' | argon2 somesalt1 -id -t 3 -k 4096 -p 4 -e}. */
    private static final String OF_ANOTHER_PROGRAM =
            "$argon2id$v=19$m=4096,t=3,p=4$c29tZXNhbHQx$WoJhAp5QoNjaZ0lN1Ed0Le+/8GJm0ntP5BpVRlQ4JHY";

    private final SecureRandom random = new SecureRandom();

    @Test
    void matchesThePasswordAndNoOther() {
        PasswordHash hash = PasswordHash.of("pässword".toCharArray(), CHEAP, random);
        assertTrue(hash.matches("pässword".toCharArray()));
        assertFalse(hash.matches("password".toCharArray()));
        assertFalse(hash.matches(new char[0]));
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertNotEquals(
                PasswordHash.of("x".toCharArray(), CHEAP, random), PasswordHash.of("x".toCharArray(), CHEAP, random));
    }

    @Test
    void readsWhatAnotherProgramWrote() {
        assertTrue(new PasswordHash(OF_ANOTHER_PROGRAM).matches("pässword".toCharArray()));
        assertFalse(new PasswordHash(OF_ANOTHER_PROGRAM).matches("pässwort".toCharArray()));
    }

    @Test
    void keyboardsThatComposeOtherwiseTypeTheSamePassword() {
        PasswordHash hash = PasswordHash.of("pa\u0308ssword".toCharArray(), CHEAP, random);
        assertTrue(hash.matches("p\u00e4ssword".toCharArray()));
    }

    @Test
    void theRecommendedCostIsThatOfTheRfc() {
        String text = PasswordHash.of("x".toCharArray(), PasswordHash.Cost.RECOMMENDED, random)
                .text();
        assertTrue(text.startsWith("$argon2id$v=19$m=65536,t=3,p=4$"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$argon2i$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=16$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=4194304,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=64,t=0,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=64,t=1,p=99$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"
            })
    void refusesWhatIsNoSuchHashOrTakesTooMuch(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PasswordHash(text));
    }

    @Test
    void saysNothingOfItselfInALog() {
        assertEquals(
                "PasswordHash",
                PasswordHash.of("x".toCharArray(), CHEAP, random).toString());
    }

    @Test
    void aDevicesPasswordIsReadAsPeopleTypeIt() {
        String password = DevicePassword.create(random);
        assertTrue(password.matches("([a-z2-7]{4}-){4}[a-z2-7]{4}"), password);
        String hash = DevicePassword.hash(password.toCharArray());
        String typed = password.replace('-', ' ').toUpperCase(Locale.ROOT);
        assertEquals(hash, DevicePassword.hash(typed.toCharArray()));
        assertNotEquals(hash, DevicePassword.hash(DevicePassword.create(random).toCharArray()));
    }
}
