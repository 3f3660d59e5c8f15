package app.latent.app.demo;

import app.latent.app.control.ControlClient;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultStatus;
import app.latent.app.daemon.DaemonProcess;
import app.latent.app.daemon.Logs;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.provider.Ciphertexts;
import app.latent.app.provider.Ciphertexts.Ciphertext;
import app.latent.app.terminal.Terminal;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Photo;
import app.latent.testkit.canary.Canaries;
import app.latent.testkit.canary.Sighting;
import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.SampleLibrary;
import app.latent.testkit.photos.SamplePhoto;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/** One telling of the story, from painted photos to what the provider sees. */
public final class Demo implements AutoCloseable {
    private static final long SEED = 2024;
    private static final PhotoSize SIZE = new PhotoSize(1440, 960);
    private static final String CANARIES = "Canary ";
    private static final int SHOWN_PHOTOS = 3;
    private static final int SHOWN_CIPHERTEXTS = 6;
    private static final double MEGABYTE = 1e6;

    private final Story story = new Story(System.out);
    private final DemoFolder folder;
    private final boolean check;
    private final List<SamplePhoto> samples;
    private final Canaries canaries;
    private final String passphrase;
    private final Thread ending = new Thread(this::close, "demo-end");
    /** Set once the vault is unlocked; the end locks what is unlocked. Guarded by {@code this}. */
    private boolean unlocked;
    /** Guarded by {@code this}. */
    private boolean closed;

    private Demo(DemoFolder folder, int photos, boolean check) {
        this.folder = folder;
        this.check = check;
        this.samples = SampleLibrary.plan(photos, SEED, SIZE);
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        this.passphrase = "demo-" + HexFormat.of().formatHex(random);
        this.canaries = new Canaries(new SecureRandom().nextLong());
    }

    /**
     * Prepares a demo in a folder of its own.
     *
     * @param photos how many samples
     * @param check hold each step against the truth, and do not wait for Ctrl-C
     */
    public static Demo begin(int photos, boolean check) throws IOException {
        var demo = new Demo(DemoFolder.create(), photos, check);
        Runtime.getRuntime().addShutdownHook(demo.ending);
        return demo;
    }

    /** @throws Failure that names the step which failed */
    public void tell() throws Failure, IOException, InterruptedException {
        story.say("Latent, the whole story on " + samples.size() + " sample photos:");
        story.step("paint", this::paint);
        story.step("create", this::create);
        VaultStatus status = unlock();
        URI gateway = Optional.ofNullable(status.gateway()).orElseThrow();
        try (var visitor = new GatewayVisitor(gateway, passphrase);
                ControlClient daemon = daemon().orElseThrow()) {
            CopyIn way = status.mount() == null
                    ? new CopyIn.OverWebDav(visitor)
                    : new CopyIn.ThroughDrive(Path.of(status.mount()));
            story.step("copy in", () -> copyIn(way));
            story.step("index", () -> index(daemon));
            for (SampleSearch search : SampleSearch.of(samples)) {
                search(daemon, search);
            }
            story.step("gallery", () -> gallery(visitor, gateway));
            story.step("WebDAV", () -> webDav(visitor));
        }
        if (!check && Terminal.interactive().isEmpty()) {
            story.say("");
            story.say("Nobody is at a terminal to look around and end it, so the demo ends here.");
        } else if (!check) {
            story.say("");
            story.say("Open " + gateway + " and sign in with the passphrase  " + passphrase);
            story.say("Ctrl-C locks the vault and shows what is left.");
            new CountDownLatch(1).await();
        }
        end();
    }

    private String paint() throws IOException, InterruptedException {
        try (var progress = story.progress()) {
            SampleLibrary.writeAll(samples, folder.camera(), done -> progress.show("painted " + done));
        }
        return samples.size() + " photos with camera, place, caption and keywords";
    }

    private String create() throws IOException {
        char[] characters = passphrase.toCharArray();
        try (var opened = Passphrase.of(characters)) {
            Vault.create(folder.vault(), opened);
        }
        return "a Cryptomator vault in " + folder.vault();
    }

    private VaultStatus unlock() throws Failure {
        var status = new VaultStatus[1];
        story.step("unlock", () -> {
            status[0] = unlockMounted();
            return status[0].mount() == null ? "without a drive" : "drive at " + status[0].mount();
        });
        return status[0];
    }

    /** Without a drive only where the machine has no FUSE, and nobody checks. */
    private VaultStatus unlockMounted() throws IOException, Failure {
        try {
            return start(true);
        } catch (Failure e) {
            if (check || e.exitCode() != ExitCode.FAILED) {
                throw e;
            }
            story.detail(String.valueOf(e.getMessage()));
            return start(false);
        }
    }

    private synchronized VaultStatus start(boolean mounted) throws IOException, Failure {
        VaultStatus status = DaemonProcess.start(folder.settings(mounted), passphrase.toCharArray());
        unlocked = true;
        return status;
    }

    private String copyIn(CopyIn way) throws IOException {
        long start = System.nanoTime();
        long bytes = way.all(folder.camera());
        double seconds = (System.nanoTime() - start) / 1e9;
        if (way instanceof CopyIn.ThroughDrive) {
            canaries.plant(folder.drive());
        }
        folder.emptyCamera();
        return String.format(
                Locale.ROOT,
                "%.0f MB %s, %.0f MB/s; the originals are deleted",
                bytes / MEGABYTE,
                way.way(),
                bytes / MEGABYTE / seconds);
    }

    private String index(ControlClient daemon) throws IOException, Failure {
        try (var progress = story.progress()) {
            daemon.awaitIndex(
                    counts -> progress.show(counts.photos() + " indexed, " + counts.pending() + " to look at"));
        }
        IndexStatus counts = Optional.ofNullable(daemon.status().index()).orElseThrow();
        verify(
                counts.photos() >= samples.size(),
                "only " + counts.photos() + " of " + samples.size() + " photos are indexed");
        List<String> unread = new ArrayList<>();
        daemon.search("", Integer.MAX_VALUE, photo -> {
            if (photo.error() != null) {
                unread.add(photo.path() + " (" + photo.error() + ")");
            }
        });
        verify(unread.isEmpty(), "could not be read: " + String.join(", ", unread));
        return "all photos understood; index and thumbnails are encrypted";
    }

    private void search(ControlClient daemon, SampleSearch search) throws Failure {
        List<Photo> found = new ArrayList<>();
        story.step("search", () -> {
            daemon.search(search.query(), Integer.MAX_VALUE, photo -> {
                // The canaries say of themselves what they like.
                if (!photo.path().startsWith(CANARIES)) {
                    found.add(photo);
                }
            });
            var paths = new TreeSet<String>();
            found.forEach(photo -> paths.add(photo.path()));
            verify(
                    paths.equals(search.answer()),
                    search.query() + " found " + paths.size() + " photos, not "
                            + search.answer().size());
            return search.query() + ": " + found.size() + " photos";
        });
        found.stream()
                .limit(SHOWN_PHOTOS)
                .forEach(photo -> story.detail(photo.taken().toLocalDate() + "  " + photo.path()));
    }

    private String gallery(GatewayVisitor visitor, URI gateway) throws IOException, Failure {
        visitor.signIn();
        String page = new String(visitor.get("/"), StandardCharsets.UTF_8);
        verify(page.contains("<html"), "the gallery shows no page");
        String photos = new String(visitor.get("/api/v1/photos?limit=1"), StandardCharsets.UTF_8);
        verify(photos.contains("\"id\""), "the gallery lists no photo");
        return gateway.toString();
    }

    private String webDav(GatewayVisitor visitor) throws IOException, Failure {
        SamplePhoto sample = samples.getFirst();
        byte[] served = visitor.download(Path.of(sample.truth().relativePath()));
        verify(java.util.Arrays.equals(served, sample.bytes()), "WebDAV serves other bytes than were copied in");
        return "a photo read back bit for bit";
    }

    private void end() throws Failure {
        synchronized (this) {
            if (!unlocked) {
                return;
            }
        }
        story.say("");
        story.step("lock", this::lock);
        synchronized (this) {
            unlocked = false;
        }
        story.step("left", this::whatIsLeft);
        showCiphertext();
        if (check) {
            story.say("All steps hold.");
        }
    }

    private String lock() throws IOException, Failure, InterruptedException {
        Optional<ControlClient> daemon = daemon();
        verify(daemon.isPresent(), "the daemon is gone");
        daemon.get().lock(true);
        try (var left = Files.list(folder.drive())) {
            verify(left.findAny().isEmpty(), "the drive still shows files");
        }
        return "keys, drive, index and web sessions are gone";
    }

    private String whatIsLeft() throws IOException, Failure {
        List<Path> places = new ArrayList<>(List.of(folder.synced(), folder.cache(), folder.journal()));
        if (Files.exists(Logs.folder())) {
            places.add(Logs.folder());
        }
        List<Sighting> sightings = canaries.search(places);
        verify(sightings.isEmpty(), "cleartext is left: " + sightings);
        return "ciphertext only; this is what the provider sees:";
    }

    private void showCiphertext() throws Failure {
        try {
            for (Ciphertext file :
                    Ciphertexts.of(folder.vault(), SHOWN_CIPHERTEXTS).some()) {
                story.detail(String.format(Locale.ROOT, "%9d  %s", file.bytes(), file.path()));
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, "the vault's folder cannot be read", e);
        }
    }

    private Optional<ControlClient> daemon() throws IOException, Failure {
        return ControlClient.connect(RuntimeFolder.ofUser().socketOf(folder.vault()));
    }

    private void verify(boolean holds, String otherwise) throws Failure {
        if (!holds) {
            throw new Failure(ExitCode.FAILED, otherwise);
        }
    }

    /** Locks what is still unlocked, and removes the demo's folder. Ctrl-C comes here too. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        try {
            end();
            folder.close();
        } catch (Failure | IOException e) {
            story.say("The demo's folder " + folder.root() + " stays behind: " + e.getMessage());
        }
    }
}
