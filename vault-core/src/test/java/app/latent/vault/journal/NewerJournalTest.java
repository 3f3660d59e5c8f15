package app.latent.vault.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.simulation.EmptyVault;
import app.latent.vault.simulation.MemoryStore;
import app.latent.vault.simulation.StoreContents;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewerJournalTest {

    private static final byte[] KEY = new byte[32];

    @ParameterizedTest
    @ValueSource(strings = {"a type that is not known", "a known type, too short"})
    void whatANewerVersionWroteCannotBeRecoveredAndStays(String what) throws IOException {
        MemoryStore folder = new MemoryStore();
        try (Segment segment = Segment.create(folder, Journal.PREFIX + 0, 4096, new RecordSeal(KEY))) {
            segment.restart(1);
            segment.append(bytes(what.startsWith("a type") ? new byte[] {99} : new byte[] {1, 0}));
        }
        Map<String, ?> before = StoreContents.paths(folder);
        try (VaultCryptor cryptor = EmptyVault.cryptor()) {
            JournalRecovery recovery = new JournalRecovery(folder, new MemoryStore(), cryptor, KEY);
            assertThrows(IOException.class, () -> recovery.recover(_ -> {}));
        }
        assertEquals(before, StoreContents.paths(folder));
    }

    private static Encodable bytes(byte[] record) {
        return new Encodable() {
            @Override
            public int length() {
                return record.length;
            }

            @Override
            public void encode(ByteBuffer target) {
                target.put(record);
            }
        };
    }
}
