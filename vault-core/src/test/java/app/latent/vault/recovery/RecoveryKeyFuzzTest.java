package app.latent.vault.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import app.latent.vault.fuzzing.Mutation;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any text is refused as no recovery key, or is one that is written the same again. */
class RecoveryKeyFuzzTest {

    private static final RecoveryKeyForms FORMS = RecoveryKeyForms.of(Optional.of(TestWords.list()));
    private static final RecoveryKey KEY = RecoveryKey.of(new byte[RecoveryKey.MASTERKEY]);

    @FuzzTest
    void text(byte[] bytes) {
        char[] typed = new String(bytes, StandardCharsets.UTF_8).toCharArray();
        try (RecoveryKey key = FORMS.read(typed);
                RecoveryKey again = RecoveryKey.read(key.write(FORMS.best()), FORMS.best())) {
            assertArrayEquals(key.masterkey(), again.masterkey());
        } catch (UnreadableRecoveryKeyException refused) {
            if (refused.getMessage() == null) throw new AssertionError(refused);
        }
    }

    @Property(tries = 3_000)
    void changedWords(@ForAll long seed) {
        text(Mutation.of(written(FORMS.best()), seed));
    }

    @Property(tries = 3_000)
    void changedCodes(@ForAll long seed) {
        text(Mutation.of(written(new CodeForm()), seed));
    }

    private static byte[] written(RecoveryKeyForm form) {
        return new String(KEY.write(form)).getBytes(StandardCharsets.UTF_8);
    }
}
