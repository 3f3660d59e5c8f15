package app.latent.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.daemon.Chosen;
import app.latent.gateway.welcome.Machine.Opening;
import app.latent.gateway.welcome.RefusedException;
import app.latent.gateway.welcome.View;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import app.latent.vault.recovery.RecoveryKeyForms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class WelcomeMachineTest {
    private static final String PASSPHRASE = "correct horse battery staple";

    @TempDir
    Path home;

    private final List<Chosen> chosen = new ArrayList<>();
    private Path vault;
    private WelcomeMachine machine;

    @BeforeEach
    void anEmptyHome() throws Exception {
        vault = home.resolve("Photos.vault");
        var known = new KnownVaults(home.resolve(".config/vaults.json"));
        machine = new WelcomeMachine(new HomePaths(home), known, RecoveryKeyForms.find(null), chosen::add);
    }

    private void create() throws Exception {
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            Vault.create(vault, passphrase);
        }
    }

    private static RefusedException refused(Executable work) {
        return assertThrows(RefusedException.class, work);
    }

    private Opening opening(Optional<String> keyFile) {
        return new Opening(vault.toString(), keyFile, false);
    }

    @Test
    void aNewVaultIsKnownAndItsRecoveryKeyGivesItAnotherPassphrase() throws Exception {
        char[] key;
        try (var made = machine.create(vault.toString(), PASSPHRASE.toCharArray())) {
            key = made.recoveryKey().clone();
        }
        View.Vault known = machine.view().vaults().getFirst();
        assertEquals("Photos, ~/Photos.vault, locked", known.name() + ", " + known.shown() + ", " + known.state());

        machine.reset(vault.toString(), key, "another long passphrase".toCharArray());
        assertTrue(refused(() -> machine.unlocking(opening(Optional.empty()), PASSPHRASE.toCharArray()))
                .secretIsWrong());
        machine.unlocking(opening(Optional.empty()), "another long passphrase".toCharArray())
                .close();
    }

    @Test
    void whereNoVaultCanBeIsSaidInTheWordsOfTheCommand() throws Exception {
        assertNull(machine.place(home.toString(), " Photos.vault ").problem());
        Files.createDirectory(vault);
        assertNull(machine.place(home.toString(), "Photos.vault").problem(), "it is empty");
        Files.createFile(vault.resolve("something"));
        String sentence = vault + " is not empty. Name a new or an empty folder; a vault needs its own.";
        assertEquals(sentence, machine.place(home.toString(), "Photos.vault").problem());
        assertEquals(
                sentence,
                refused(() -> machine.create(vault.toString(), PASSPHRASE.toCharArray()))
                        .getMessage());
        for (String name : List.of("", "..", "a/b", ".hidden", "a\nb")) {
            refused(() -> machine.place(home.toString(), name));
        }
        refused(() -> machine.place("relative", "Photos.vault"));
        refused(() -> machine.place("/a\0b", "Photos.vault"));
    }

    @Test
    void aPassphraseThatIsTooShortMakesNoVault() {
        RefusedException refused = refused(() -> machine.create(vault.toString(), "short".toCharArray()));
        assertFalse(refused.secretIsWrong());
        assertFalse(Files.exists(vault));
    }

    @Test
    void aVaultIsUnlockedOnlyOnceItIsAskedFor() throws Exception {
        create();
        char[] typed = PASSPHRASE.toCharArray();
        try (var unlocking = machine.unlocking(opening(Optional.empty()), typed)) {
            assertEquals(List.of(), chosen);
            unlocking.begin();
        }
        assertEquals(PASSPHRASE, new String(chosen.getFirst().passphrase()), "what was given away is not wiped");
        assertEquals(PASSPHRASE, new String(typed), "nor is what is the caller's");
        assertEquals(vault, chosen.getFirst().vault().vault());
        assertNull(chosen.getFirst().vault().drive());
    }

    @Test
    void aKeyFileThatCannotBeReadIsTold() throws Exception {
        create();
        Optional<String> missing = Optional.of(home.resolve("key").toString());
        assertEquals(
                "The key file " + home.resolve("key") + " cannot be read.",
                refused(() -> machine.unlocking(opening(missing), PASSPHRASE.toCharArray()))
                        .getMessage());
    }

    @Test
    void whatIsNoRecoveryKeyResetsNothing() throws Exception {
        create();
        RefusedException refused =
                refused(() -> machine.reset(vault.toString(), "1 2".toCharArray(), "long enough".toCharArray()));
        assertTrue(refused.secretIsWrong());
        machine.unlocking(opening(Optional.empty()), PASSPHRASE.toCharArray()).close();
    }

    @Test
    void aVaultIsFoundListedAndForgottenAndStaysThere() throws Exception {
        refused(() -> machine.remember(home.toString()));
        create();
        machine.remember(vault.toString());
        assertEquals(1, machine.view().vaults().size());
        machine.forget(vault.toString());
        assertEquals(List.of(), machine.view().vaults());
        assertTrue(Files.exists(vault.resolve("vault.cryptomator")));

        machine.remember(vault.toString());
        Files.delete(vault.resolve("vault.cryptomator"));
        Files.delete(vault.resolve("masterkey.cryptomator"));
        assertEquals("missing", machine.view().vaults().getFirst().state());
    }

    @Test
    void whyAVaultCouldNotBeUnlockedIsToldUntilAnotherIsTo() throws Exception {
        create();
        machine.tell("The mount point is not empty.");
        assertEquals("The mount point is not empty.", machine.view().problem());
        machine.unlocking(opening(Optional.empty()), PASSPHRASE.toCharArray()).close();
        assertNull(machine.view().problem());
    }
}
