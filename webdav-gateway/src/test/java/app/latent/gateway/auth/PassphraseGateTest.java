package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

final class PassphraseGateTest {

    private final ManualClock clock = new ManualClock();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();
    private final PassphraseGate gate = new PassphraseGate(this::opens, clock, new SecureRandom());

    private boolean opens(char[] passphrase) {
        asked.incrementAndGet();
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        new CRC32().update(new byte[1 << 22]); // takes as long as it needs for others to get in, if they could
        running.decrementAndGet();
        return Arrays.equals(passphrase, "right".toCharArray());
    }

    @Test
    void theVaultIsAskedOnceForTheRightPassphrase() {
        for (int i = 0; i < 50; i++) assertInstanceOf(Verdict.Right.class, ask("right"));
        assertEquals(1, asked.get());
    }

    @Test
    void aPassphraseThatWasChangedIsAskedForAnew() {
        var state = new AtomicReference<>("first");
        var right = new AtomicReference<>("old");
        try (var changing = new PassphraseGate(new Changing(state, right), clock, new SecureRandom())) {
            assertInstanceOf(Verdict.Right.class, changing.ask("old".toCharArray()));
            assertInstanceOf(Verdict.Wrong.class, changing.ask("new".toCharArray()));
            right.set("new");
            state.set("second");
            assertInstanceOf(Verdict.Wrong.class, changing.ask("old".toCharArray()));
            assertInstanceOf(Verdict.Right.class, changing.ask("new".toCharArray()));
        }
    }

    private record Changing(AtomicReference<String> current, AtomicReference<String> right)
            implements PassphraseGate.SlowCheck {
        @Override
        public boolean opens(char[] passphrase) {
            return Arrays.equals(passphrase, right.get().toCharArray());
        }

        @Override
        public Object state() {
            return current.get();
        }
    }

    @Test
    void aClientThatRepeatsOneMistakeMakesOneGuess() {
        for (int i = 0; i < 50; i++) assertInstanceOf(Verdict.Wrong.class, ask("old"));
        assertEquals(1, asked.get());
        assertInstanceOf(Verdict.Right.class, ask("right"));
    }

    @Test
    void theWaitGrowsToAMinuteAndNoFurther() {
        var waits = new ArrayList<Long>();
        for (int i = 0; waits.size() < 10; i++) {
            if (ask("guess " + i) instanceof Verdict.TooMany(Duration wait)) {
                waits.add(wait.toSeconds());
                clock.advance(wait);
            }
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L), waits);
        assertEquals(5 + 9, asked.get());
    }

    @Test
    void whoIsRememberedDoesNotWait() {
        ask("right");
        guessUntilClosed();
        assertInstanceOf(Verdict.Right.class, ask("right"));
    }

    @Test
    void theRightPassphraseWorksAfterTheWait() {
        guessUntilClosed();
        assertInstanceOf(Verdict.TooMany.class, ask("right"));
        clock.advance(Duration.ofMinutes(1));
        assertInstanceOf(Verdict.Right.class, ask("right"));
    }

    @Test
    void guessesSentAtOnceAreCountedOneByOne() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Verdict>> guesses = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String guess = "guess " + i;
                guesses.add(() -> ask(guess));
            }
            for (Future<Verdict> verdict : threads.invokeAll(guesses)) verdict.get();
        }
        assertEquals(5, asked.get());
        assertEquals(1, mostRunning.get());
    }

    @Test
    void aClosedGateLetsNobodyIn() {
        ask("right");
        gate.close();
        assertInstanceOf(Verdict.Wrong.class, ask("right"));
        assertEquals(1, asked.get());
    }

    private void guessUntilClosed() {
        int guesses = 0;
        while (ask("guess " + guesses) instanceof Verdict.Wrong) guesses++;
        assertTrue(guesses <= 5, "let " + guesses + " guesses pass");
    }

    private Verdict ask(String passphrase) {
        return gate.ask(passphrase.toCharArray());
    }
}
