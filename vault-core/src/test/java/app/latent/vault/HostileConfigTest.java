package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.VaultException.Reason;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.cryptolib.common.AesKeyWrap;
import org.cryptomator.cryptolib.common.DestroyableSecretKey;
import org.cryptomator.cryptolib.common.Scrypt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever can write the folder may write anything into its two configuration files. */
class HostileConfigTest {

    /** Of the processor's time, as tests run side by side. */
    private static final Duration SOON = Duration.ofSeconds(2);

    /** For what waits instead. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private static final long MOST_MEMORY = 1L << 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Made once, as a key derivation takes its time. */
    @TempDir
    static Path templates = Path.of("");

    @TempDir
    Path temp = Path.of("");

    private Path folder = Path.of("");

    @FunctionalInterface
    interface Attack {
        void on(Path folder) throws IOException;
    }

    record Case(String name, Reason expected, Attack attack) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void makeVaults() throws IOException {
        try (Passphrase ours = passphrase();
                Passphrase theirs = Passphrase.of("passphrase of a thief".toCharArray())) {
            Vault.create(templates.resolve("vault"), ours);
            Vault.create(templates.resolve("other"), theirs);
        }
    }

    @BeforeEach
    void copyVault() throws IOException {
        folder = temp.resolve("vault");
        Folders.copy(templates.resolve("vault"), folder);
    }

    private static Passphrase passphrase() {
        return Passphrase.of("correct horse battery".toCharArray());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedSoonForTheRightReasonAndNothingChanges(Case hostile) throws IOException {
        hostile.attack().on(folder);
        String before = Folders.fingerprint(temp);
        UnlockOptions quiet =
                UnlockOptions.withJournals(temp.resolve("journals")).withWatch(false);
        try (Passphrase passphrase = passphrase()) {
            VaultException refused = assertTimeoutPreemptively(LATE, () -> {
                long begun = THREADS.getCurrentThreadCpuTime();
                long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
                VaultException thrown = assertThrows(
                        VaultException.class,
                        () -> Vault.at(folder).unlock(passphrase, quiet).close());
                long allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
                long spent = THREADS.getCurrentThreadCpuTime() - begun;
                assertTrue(allocated < MOST_MEMORY, () -> "it took " + allocated + " bytes");
                assertTrue(spent < SOON.toNanos(), () -> "it took " + spent + " ns");
                return thrown;
            });
            assertEquals(hostile.expected(), refused.reason(), refused::getMessage);
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
        }
        assertEquals(before, Folders.fingerprint(temp));
    }

    static List<Case> attacks() {
        return Stream.of(configAttacks(), keyIdAttacks(), jsonAttacks(), signedAttacks(), masterkeyAttacks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> configAttacks() {
        Reason damaged = Reason.DAMAGED_CONFIG;
        return List.of(
                new Case("config empty", damaged, f -> write(f.resolve("vault.cryptomator"), "")),
                new Case("config truncated", damaged, f -> config(f, token -> token.substring(0, token.length() / 2))),
                new Case(
                        "config without signature",
                        damaged,
                        f -> config(f, t -> t.substring(0, t.lastIndexOf('.') + 1))),
                new Case("config signature flipped", damaged, f -> config(f, HostileConfigTest::flipSignature)),
                new Case("config payload flipped", damaged, f -> payload(f, json -> json.replace("220", "219"))),
                new Case("config is binary", damaged, f -> Files.write(f.resolve("vault.cryptomator"), new byte[500])),
                new Case("config endless", damaged, f -> write(f.resolve("vault.cryptomator"), "a".repeat(1 << 20))),
                new Case("config nested", damaged, f -> header(f, json -> "[".repeat(20_000))),
                new Case("config is a folder", damaged, f -> {
                    Files.delete(f.resolve("vault.cryptomator"));
                    Files.createDirectory(f.resolve("vault.cryptomator"));
                }),
                linked("vault.cryptomator"),
                linkedToNowhere("vault.cryptomator"),
                new Case("config missing", damaged, f -> Files.delete(f.resolve("vault.cryptomator"))),
                new Case("both missing", Reason.NOT_A_VAULT, f -> {
                    Files.delete(f.resolve("vault.cryptomator"));
                    Files.delete(f.resolve("masterkey.cryptomator"));
                }),
                new Case("alg none", damaged, f -> header(f, json -> json.replace("HS256", "none"))),
                new Case("alg RS256", damaged, f -> header(f, json -> json.replace("HS256", "RS256"))),
                new Case("alg missing", damaged, f -> header(f, json -> json.replace("\"alg\"", "\"gla\""))),
                new Case("kid is a path", damaged, f -> kid(f, "masterkeyfile:../../elsewhere/masterkey.cryptomator")),
                new Case("kid is absolute", damaged, f -> kid(f, "masterkeyfile:/etc/passwd")),
                new Case("kid is a URL", damaged, f -> kid(f, "hub+http://127.0.0.1:9/api/vaults/1")),
                new Case("kid is no URI", damaged, f -> kid(f, "not a uri %%%")),
                new Case("kid missing", damaged, f -> header(f, json -> json.replace("\"kid\"", "\"dik\""))),
                new Case("format 9", Reason.NEWER_FORMAT, f -> payload(f, json -> json.replace(":8", ":9"))),
                new Case("format 7 in config", Reason.OLD_FORMAT, f -> payload(f, json -> json.replace(":8", ":7"))),
                new Case("format is text", damaged, f -> payload(f, json -> json.replace(":8", ":\"eight\""))),
                new Case("format missing", damaged, f -> payload(f, json -> json.replace("\"format\"", "\"tamrof\""))),
                new Case("format 7 without config", Reason.OLD_FORMAT, f -> {
                    Files.delete(f.resolve("vault.cryptomator"));
                    masterkey(f, "version", "7");
                }),
                new Case("config of another vault", damaged, f -> replaceByAnothers(f, "vault.cryptomator")));
    }

    /** Leads to the right file, elsewhere: whoever can make the link can have any file read. */
    private static Case linked(String file) {
        return new Case(file + " is a link", Reason.LEADS_ELSEWHERE, f -> {
            Path elsewhere = f.resolveSibling("elsewhere");
            Files.move(f.resolve(file), elsewhere);
            Files.createSymbolicLink(f.resolve(file), elsewhere);
        });
    }

    private static Case linkedToNowhere(String file) {
        return new Case(file + " is a link to nowhere", Reason.LEADS_ELSEWHERE, f -> {
            Files.delete(f.resolve(file));
            Files.createSymbolicLink(f.resolve(file), f.resolveSibling("nowhere"));
        });
    }

    /** Only the one file beside it may be named, in the one spelling. */
    private static List<Case> keyIdAttacks() {
        return Stream.of(
                        "masterkeyfile:other.cryptomator",
                        "masterkeyfile:../masterkey.cryptomator",
                        "masterkeyfile:./masterkey.cryptomator",
                        "masterkeyfile:d/../masterkey.cryptomator",
                        "masterkeyfile:/masterkey.cryptomator",
                        "masterkeyfile:C:\\\\masterkey.cryptomator",
                        "masterkeyfile:\\\\\\\\server\\\\share\\\\masterkey.cryptomator",
                        "masterkeyfile:%6dasterkey.cryptomator",
                        "masterkeyfile:masterkey.cryptomator#x",
                        "masterkeyfile:masterkey.cryptomator?x",
                        "masterkeyfile:masterkey.cryptomator\\u0000",
                        "masterkeyfile://masterkey.cryptomator",
                        "MASTERKEYFILE:masterkey.cryptomator",
                        " masterkeyfile:masterkey.cryptomator",
                        "masterkey.cryptomator",
                        "file:///etc/passwd",
                        "http://127.0.0.1:9/masterkey.cryptomator",
                        "https://127.0.0.1:9/masterkey.cryptomator",
                        "hub+https://127.0.0.1:9/api/vaults/1",
                        "jar:http://127.0.0.1:9/a.jar!/masterkey.cryptomator",
                        "")
                .map(kid -> new Case("kid " + kid, Reason.DAMAGED_CONFIG, f -> kid(f, kid)))
                .toList();
    }

    private static List<Case> jsonAttacks() {
        Reason damaged = Reason.DAMAGED_CONFIG;
        return List.of(
                new Case("payload nested", damaged, f -> payload(f, json -> "{\"a\":".repeat(8_000))),
                new Case("payload no object", damaged, f -> payload(f, json -> "[8]")),
                new Case("payload empty", damaged, f -> payload(f, json -> "")),
                new Case(
                        "format huge",
                        Reason.NEWER_FORMAT,
                        f -> payload(f, json -> json.replace(":8", ":1e999999999"))),
                new Case(
                        "format beyond int",
                        Reason.DAMAGED_CONFIG,
                        f -> payload(f, json -> json.replace(":8", ":8" + "0".repeat(5_000)))),
                new Case("format twice", damaged, f -> payload(f, json -> json.replace(":8", ":8,\"format\":8"))),
                new Case("format negative", Reason.OLD_FORMAT, f -> payload(f, json -> json.replace(":8", ":-8"))),
                new Case("alg in small letters", damaged, f -> header(f, json -> json.replace("HS256", "hs256"))),
                new Case("alg another HMAC", damaged, f -> header(f, json -> json.replace("HS256", "HS512"))),
                new Case("alg of a public key", damaged, f -> header(f, json -> json.replace("HS256", "ES256"))),
                new Case("alg a list", damaged, f -> header(f, json -> json.replace("\"HS256\"", "[\"HS256\"]"))),
                new Case("four parts", damaged, f -> config(f, token -> token + ".AAAA")),
                new Case("not base64", damaged, f -> config(f, token -> "%" + token)));
    }

    /** Signed with the right key, as by a client with a bug, and wrong all the same. */
    private static List<Case> signedAttacks() {
        Reason damaged = Reason.DAMAGED_CONFIG;
        return List.of(
                new Case("signed, threshold huge", damaged, f -> signed(f, json -> json.replace("220", "2147483647"))),
                new Case("signed, threshold zero", damaged, f -> signed(f, json -> json.replace("220", "0"))),
                new Case("signed, cipher unknown", damaged, f -> signed(f, json -> json.replace("SIV_GCM", "ROT_13"))),
                new Case("signed, cipher missing", damaged, f -> signed(f, json -> json.replace("cipherCombo", "c"))));
    }

    private static List<Case> masterkeyAttacks() {
        Reason damaged = Reason.DAMAGED_CONFIG;
        Reason wrong = Reason.WRONG_PASSPHRASE;
        return List.of(
                linked("masterkey.cryptomator"),
                linkedToNowhere("masterkey.cryptomator"),
                new Case("masterkey missing", damaged, f -> Files.delete(f.resolve("masterkey.cryptomator"))),
                new Case("masterkey empty", damaged, f -> write(f.resolve("masterkey.cryptomator"), "")),
                new Case("masterkey null", damaged, f -> write(f.resolve("masterkey.cryptomator"), "null")),
                new Case("masterkey a list", damaged, f -> write(f.resolve("masterkey.cryptomator"), "[1, 2]")),
                new Case("masterkey cut", damaged, f -> masterkey(f, json -> json.substring(0, 100))),
                new Case("masterkey nested", damaged, f -> masterkey(f, _ -> "[".repeat(30_000))),
                new Case("masterkey endless", damaged, f -> masterkey(f, json -> " ".repeat(1 << 20) + json)),
                new Case("scrypt N = 2^30", damaged, f -> masterkey(f, "scryptCostParam", "1073741824")),
                new Case("scrypt N = 2^17", damaged, f -> masterkey(f, "scryptCostParam", "131072")),
                new Case("scrypt N = 2", damaged, f -> masterkey(f, "scryptCostParam", "2")),
                new Case("scrypt N = 0", damaged, f -> masterkey(f, "scryptCostParam", "0")),
                new Case("scrypt N negative", damaged, f -> masterkey(f, "scryptCostParam", "-32768")),
                new Case("scrypt N no power of two", damaged, f -> masterkey(f, "scryptCostParam", "32769")),
                new Case("scrypt N beyond int", damaged, f -> masterkey(f, "scryptCostParam", "1e30")),
                new Case("scrypt N = 2^16, r = 16", damaged, f -> {
                    masterkey(f, "scryptCostParam", "65536");
                    masterkey(f, "scryptBlockSize", "16");
                }),
                new Case(
                        "scrypt N a number without end",
                        damaged,
                        f -> masterkey(f, "scryptCostParam", "1" + "0".repeat(40_000))),
                new Case("scrypt the most that is tried", wrong, f -> masterkey(f, "scryptCostParam", "65536")),
                new Case("scrypt r = 2^20", damaged, f -> masterkey(f, "scryptBlockSize", "1048576")),
                new Case("scrypt r = 0", damaged, f -> masterkey(f, "scryptBlockSize", "0")),
                new Case("salt empty", damaged, f -> masterkey(f, "scryptSalt", "\"\"")),
                new Case("salt missing", damaged, f -> masterkey(f, "scryptSalt", "null")),
                new Case("key no base64", damaged, f -> masterkey(f, "primaryMasterKey", "\"%%%\"")),
                new Case("key too short", damaged, f -> masterkey(f, "hmacMasterKey", "\"AAAA\"")),
                new Case("key changed", wrong, f -> masterkey(f, "hmacMasterKey", "\"" + "A".repeat(54) + "==\"")),
                new Case("salt changed", wrong, f -> masterkey(f, "scryptSalt", "\"AAAAAAAAAAA=\"")),
                new Case("masterkey of another vault", wrong, f -> replaceByAnothers(f, "masterkey.cryptomator")));
    }

    @Test
    void aWeakDerivationIsToldUntilThePassphraseIsSetAnew() throws IOException {
        UnlockOptions quiet =
                UnlockOptions.withJournals(temp.resolve("journals")).withWatch(false);
        try (Passphrase passphrase = passphrase()) {
            Path file = folder.resolve("masterkey.cryptomator");
            try (Masterkey masterkey = MasterkeyFile.read(file).unlock(passphrase)) {
                Files.write(file, wrappedWithHalfTheCost(masterkey, passphrase));
            }
            try (UnlockedVault unlocked = Vault.at(folder).unlock(passphrase, quiet)) {
                assertTrue(unlocked.isWeaklyDerived());
                Vault.at(folder).changePassphrase(passphrase, passphrase);
                assertFalse(unlocked.isWeaklyDerived());
            }
        }
    }

    private static byte[] wrappedWithHalfTheCost(Masterkey masterkey, Passphrase passphrase) throws IOException {
        byte[] salt = new byte[8];
        int cost = 1 << 14;
        String json = new String(MasterkeyFile.wrap(masterkey, passphrase), StandardCharsets.UTF_8);
        try (DestroyableSecretKey kek =
                new DestroyableSecretKey(Scrypt.scrypt(passphrase.view(), salt, cost, 8, 32), "AES")) {
            json = json.replaceAll("(\"scryptSalt\": )\"[^\"]*\"", "$1\"" + base64(salt) + "\"")
                    .replaceAll("(\"scryptCostParam\": )\\d+", "$1" + cost)
                    .replaceAll(
                            "(\"primaryMasterKey\": )\"[^\"]*\"",
                            "$1\"" + base64(AesKeyWrap.wrap(kek, masterkey.getEncKey())) + "\"")
                    .replaceAll(
                            "(\"hmacMasterKey\": )\"[^\"]*\"",
                            "$1\"" + base64(AesKeyWrap.wrap(kek, masterkey.getMacKey())) + "\"");
        }
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What is signed with the vault's own key may say more than we know. */
    @Test
    void unknownClaimsAreNoObstacle() throws IOException {
        signed(folder, json -> json.substring(0, json.length() - 1) + ",\"colour\":{\"deep\":[1,2]}}");
        UnlockOptions quiet =
                UnlockOptions.withJournals(temp.resolve("journals")).withWatch(false);
        try (Passphrase passphrase = passphrase()) {
            Vault.at(folder).unlock(passphrase, quiet).close();
        }
    }

    private static void replaceByAnothers(Path folder, String file) throws IOException {
        Files.write(
                folder.resolve(file),
                Files.readAllBytes(templates.resolve("other").resolve(file)));
    }

    private static void write(Path file, String content) throws IOException {
        Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void config(Path folder, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("vault.cryptomator");
        String before = Files.readString(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("the attack changes nothing");
        }
        write(file, after);
    }

    private static String flipSignature(String token) {
        int at = token.length() - 10;
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }

    private static void kid(Path folder, String kid) throws IOException {
        header(folder, json -> json.replace("masterkeyfile:masterkey.cryptomator", kid));
    }

    private static void header(Path folder, UnaryOperator<String> change) throws IOException {
        config(folder, token -> part(token, 0, change));
    }

    private static void payload(Path folder, UnaryOperator<String> change) throws IOException {
        config(folder, token -> part(token, 1, change));
    }

    private static String part(String token, int index, UnaryOperator<String> change) {
        String[] parts = token.split("\\.", -1);
        String json = new String(Base64.getUrlDecoder().decode(parts[index]), StandardCharsets.UTF_8);
        parts[index] = encode(change.apply(json).getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void signed(Path folder, UnaryOperator<String> change) throws IOException {
        try (Passphrase passphrase = passphrase();
                Masterkey masterkey = MasterkeyFile.read(folder.resolve("masterkey.cryptomator"))
                        .unlock(passphrase)) {
            config(folder, token -> {
                String changed = part(token, 1, change);
                String content = changed.substring(0, changed.lastIndexOf('.'));
                return content + "." + encode(hmac(masterkey, content));
            });
        }
    }

    private static byte[] hmac(Masterkey masterkey, String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(masterkey.getEncoded(), "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void masterkey(Path folder, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("masterkey.cryptomator");
        write(file, change.apply(Files.readString(file)));
    }

    private static void masterkey(Path folder, String field, String value) throws IOException {
        masterkey(folder, json -> {
            Matcher matcher = Pattern.compile("(\"" + field + "\"\\s*:\\s*)(\"[^\"]*\"|-?\\d+)")
                    .matcher(json);
            if (!matcher.find()) {
                throw new AssertionError("no field " + field);
            }
            return json.substring(0, matcher.start(2)) + value + json.substring(matcher.end(2));
        });
    }
}
