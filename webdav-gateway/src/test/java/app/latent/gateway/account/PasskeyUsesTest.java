package app.latent.gateway.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.gateway.ManualClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PasskeyUsesTest {

    private static final AccountName ANNA = new AccountName("anna");

    @TempDir
    Path documents;

    private final ManualClock clock = new ManualClock();
    private Account anna;

    static Passkey passkey(String id, long counter) {
        return new Passkey(
                id,
                "Ännas \"Key\"",
                "photos.example",
                "AA" + id,
                "pQEC",
                counter,
                true,
                Instant.parse("2026-07-01T12:00:00Z"));
    }

    @BeforeEach
    void add() {
        PasswordHash password = PasswordHash.ofNobody(new PasswordHash.Cost(64, 1, 1), new SecureRandom());
        anna = Account.create(ANNA, password).withPasskeys(List.of(passkey("0a1b2c3d", 3), passkey("01234567", 0)));
    }

    private Passkey first() {
        return anna.passkeys().getFirst();
    }

    @Test
    void theCountIsTheHighestThatIsKnown() throws Exception {
        var uses = new PasskeyUses(documents, clock);
        assertEquals(3, uses.counter(ANNA, first()));
        uses.note(anna, first(), 9);
        assertEquals(9, uses.counter(ANNA, first()));
        assertEquals(9, new PasskeyUses(documents, clock).counter(ANNA, first()));
    }

    @Test
    void aDocumentThatWasTakenAwayOrDamagedDoesNotTurnTheCountBackHere() throws Exception {
        var uses = new PasskeyUses(documents, clock);
        uses.note(anna, first(), 9);
        Files.writeString(documents.resolve("passkeys/anna.json"), "{}");
        clock.advance(Duration.ofSeconds(5));
        assertEquals(9, uses.counter(ANNA, first()));
        Files.delete(documents.resolve("passkeys/anna.json"));
        clock.advance(Duration.ofSeconds(5));
        assertEquals(9, uses.counter(ANNA, first()));
        assertEquals(3, new PasskeyUses(documents, clock).counter(ANNA, first()), "what the account says is the least");
    }

    @Test
    void whatIsGoneIsForgotten() throws Exception {
        var uses = new PasskeyUses(documents, clock);
        uses.note(anna, first(), 9);
        Passkey second = anna.passkeys().getLast();
        uses.note(anna.withPasskeys(List.of(second)), second, 0);
        assertEquals(Optional.empty(), uses.lastUse(ANNA, first()));
        assertEquals(Optional.of(clock.instant()), uses.lastUse(ANNA, second));
    }

    @Test
    void whatIsNoPasskeyIsRefused() {
        for (String host : List.of("", "Photos.Example", "photos example", "\"")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Passkey("0a1b2c3d", "x", host, "AA", "AA", 0, false, Instant.EPOCH),
                    host);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new Passkey("0a1b2c3d", " ", "host", "AA", "AA", 0, false, Instant.EPOCH));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Passkey("0a1b2c3d", "x", "host", "A+", "AA", 0, false, Instant.EPOCH));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Passkey("0a1b2c3d", "x", "host", "AA", "AA", 1L << 32, false, Instant.EPOCH));
    }
}
