package app.latent.app.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.app.check.CheckSummary;
import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gallery.care.CareException;
import app.latent.gallery.care.Health;
import app.latent.vault.health.CheckProgress;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CheckRunsTest {
    private static final CheckSummary WHOLE = new CheckSummary(false, 3, 40, 0, 0, false, List.of());
    private static final CheckProgress HALF = new CheckProgress(20, 40, 500, 1000, 0);
    private static final Instant NOW = Instant.parse("2026-05-17T08:12:44Z");

    /** What each check comes to; it waits until there is one. */
    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();

    private final CheckRuns runs =
            new CheckRuns(new OpenSession(CompletableFuture.completedFuture(session())), InstantSource.fixed(NOW));

    @FunctionalInterface
    private interface Step {
        CheckSummary take(Consumer<CheckProgress> progress) throws IOException, Failure;
    }

    /** Only checks. */
    private VaultSession session() {
        return (VaultSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {VaultSession.class}, (_, method, arguments) -> {
                    assertEquals("check", method.getName());
                    return check(arguments[1]);
                });
    }

    @SuppressWarnings("unchecked")
    private CheckSummary check(Object progress) throws Exception {
        return steps.take().take((Consumer<CheckProgress>) progress);
    }

    private Health await(Predicate<Health> wanted) throws InterruptedException {
        while (!wanted.test(runs.now())) Thread.sleep(Duration.ofMillis(1));
        return runs.now();
    }

    private Health awaitEnd() throws InterruptedException {
        return await(health -> health.running() == null);
    }

    @Test
    void oneCheckRunsAtATimeAndItsResultStays() throws Exception {
        assertNull(runs.now().last());
        assertEquals(NOW.toString(), running(runs.begin(false)).since());
        CareException second = assertThrows(CareException.class, () -> runs.begin(true));
        assertEquals("A check is under way. Wait for its end, or end it.", second.getMessage());
        steps.add(_ -> WHOLE);
        Health.Checked last = awaitEnd().last();
        assertNotNull(last);
        assertEquals(List.of("Looked at the structure of 40 files in 3 folders: no problem."), last.summary());
        assertEquals(0, last.problems());
    }

    private static Health.Running running(Health health) {
        Health.Running running = health.running();
        assertNotNull(running);
        return running;
    }

    @Test
    void aCheckThatIsEndedSaysSoAndTheOneBeforeIsKept() throws Exception {
        runs.begin(false);
        steps.add(_ -> WHOLE);
        awaitEnd();
        runs.begin(true);
        var ended = new CompletableFuture<Void>();
        steps.add(progress -> {
            progress.accept(HALF);
            ended.join();
            try {
                progress.accept(HALF);
            } catch (CancellationException e) {
                throw new Failure(ExitCode.FAILED, "The check was ended, as the vault was locked.", e);
            }
            return WHOLE;
        });
        assertEquals(
                500,
                running(await(health ->
                                health.running() != null && health.running().bytes() > 0))
                        .bytes());
        runs.end();
        ended.complete(null);
        Health health = awaitEnd();
        assertEquals("The check was ended before it had seen everything.", health.problem());
        assertNotNull(health.last());
        assertNull(runs.begin(false).problem());
        steps.add(_ -> WHOLE);
        awaitEnd();
    }

    @Test
    void aFolderThatCannotBeReadIsToldAndAnotherCheckCanBegin() throws Exception {
        runs.begin(false);
        steps.add(_ -> {
            throw new IOException("no such folder");
        });
        assertEquals("The vault’s folder could not be read.", awaitEnd().problem());
        runs.begin(false);
        steps.add(_ -> {
            throw new IllegalStateException("the vault is locked");
        });
        assertEquals("The check could not go on. The log says why.", awaitEnd().problem());
    }
}
