package app.latent.gallery.contract;

import app.latent.gallery.GalleryRoutes;
import app.latent.gallery.comments.Comments;
import app.latent.gallery.fixture.Entry;
import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.GalleryDemo;
import app.latent.gallery.fixture.NobodyEdits;
import app.latent.gallery.fixture.PhotoBuilder;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.PreparedCare;
import app.latent.gallery.library.Audience;
import app.latent.gallery.library.Curator;
import app.latent.gallery.library.Editor;
import app.latent.gallery.library.Library;
import app.latent.gallery.library.Marking;
import app.latent.gallery.library.ShelvedAlbums;
import app.latent.gallery.library.TrashNews;
import app.latent.gallery.visits.Visits;
import app.latent.gateway.Exposure;
import app.latent.gateway.Gateway;
import app.latent.gateway.GatewayConfig;
import app.latent.gateway.Locker;
import app.latent.gateway.Route;
import app.latent.gateway.Served;
import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.OneTimeSecret;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.Refusal;
import app.latent.gateway.users.UserDesk;
import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.Scope;
import app.latent.indexer.Stack;
import app.latent.indexer.Told;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.darkroom.LocalDarkroom;
import app.latent.indexer.edit.LastEdits;
import app.latent.indexer.edit.Sidecars;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.metadata.Origin;
import app.latent.indexer.trash.TrashEntry;
import app.latent.indexer.trash.TrashMove;
import app.latent.indexer.watermark.KeptWatermark;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;

/**
 * The gallery behind the real gateway. {@code anna} has a password alone, {@code bob} an authenticator app, {@code carol} a passkey for this host and {@code dora} one for
 * another; {@code walter} is shown photos with a watermark, and changes no albums; all passwords are the owner's passphrase.
 */
final class ContractServer implements AutoCloseable {
    static final String PASSPHRASE = "correct horse";

    private static final PasswordHash.Cost CHEAP = new PasswordHash.Cost(64, 1, 1);

    private final SecureRandom random = new SecureRandom();
    private final PreparedCare care = new PreparedCare(PreparedCare.STATE);
    private final AuditLog audit;
    private final Visits visits;
    private final Gateway gateway;
    private volatile Duration ahead = Duration.ZERO;

    /** @param folder empty */
    ContractServer(Path folder) throws Exception {
        Path root = Files.createDirectory(folder.resolve("vault"));
        Path documents = root.resolve(".latent");
        var book = new AccountBook(documents, InstantSource.system());
        audit = new AuditLog(Files.createDirectory(folder.resolve("audit")), InstantSource.system(), random);
        Account dora = account("dora");
        book.add(account("anna"));
        book.add(account("walter"));
        book.add(account("bob").withSecondFactor(Optional.of(OneTimeSecret.create(random))));
        book.add(account("carol").withPasskeys(List.of(passkey("localhost", "c1"))));
        book.add(dora.withPasskeys(List.of(passkey("photos.example.org", "d1"))));
        var search = new FixtureSearch(photos(root)).withAlbums(AlbumFolder.albums(root));
        var everybody = new EverybodyEdits();
        visits = new Visits(root, InstantSource.system(), ZoneOffset.UTC, random);
        gateway = Gateway.start(
                config(),
                typed -> Arrays.equals(typed, PASSPHRASE.toCharArray()),
                new Served(
                        root,
                        documents,
                        book,
                        new UserDesk(book, root, new ShelvedAlbums(root), audit),
                        audit,
                        Refusal.Words.ENGLISH_ONLY),
                new BusyVault(),
                routes(new Library(
                        _ -> search,
                        _ -> Scope.whole(),
                        root,
                        GalleryDemo.FILTERS,
                        everybody,
                        new Sidecars(new LocalAnalyzer(new ImageIoScaler()), new LastEdits(root)),
                        new LocalDarkroom(new ImageIoScaler()),
                        everybody,
                        NobodyEdits.trash(root, everybody),
                        new Marking(new KeptWatermark(root, InstantSource.system()), ContractServer::mayRead),
                        Audience.ofAccounts(visits),
                        new Comments(root, () -> Instant.now().plus(ahead), random))));
    }

    private static boolean mayRead(Request request, List<String> folder) {
        return !Caller.of(request).name().text().equals("walter");
    }

    private List<Route> routes(Library library) {
        List<Route> routes = new ArrayList<>(GalleryRoutes.of(library));
        routes.add(GalleryRoutes.of(library, care.care()));
        routes.addAll(GalleryRoutes.ofOthers(library));
        return routes;
    }

    /** The vault that the owner asks about. */
    PreparedCare care() {
        return care;
    }

    /** Time passes for what is said of photos. */
    void goOn(Duration time) {
        ahead = ahead.plus(time);
    }

    private static GatewayConfig config() {
        GatewayConfig usual = GatewayConfig.at(InetAddress.ofLiteral("127.0.0.1"), 0, new Exposure.Loopback());
        return new GatewayConfig(
                usual.address(), 0, false, usual.exposure(), usual.sessionIdle(), usual.sessionLifetime(), CHEAP);
    }

    private Account account(String name) {
        return Account.create(new AccountName(name), PasswordHash.of(PASSPHRASE.toCharArray(), CHEAP, random));
    }

    private static Passkey passkey(String host, String credential) {
        return new Passkey(
                "0123456" + credential.charAt(1), "My key", host, credential, "AAAA", 0, false, Instant.EPOCH);
    }

    private static List<Entry> photos(Path root) throws Exception {
        Files.writeString(root.resolve("IMG_1.JPG"), "Nobody looks into it, but into parts of it.");
        byte[] twin = Pictures.jpeg(Pictures.draw(60, 40, 1));
        Files.write(root.resolve("twin.jpg"), twin);
        Files.writeString(root.resolve("other.jpg"), "Its sidecar is broken.");
        Files.writeString(root.resolve("other.jpg.xmp"), "<x:xmpmeta");
        Files.writeString(root.resolve("unwanted.jpg"), "It goes to the trash.");
        Files.writeString(root.resolve("film.mp4"), "The seconds around it.");
        return List.of(
                new Entry(new PhotoBuilder("unwanted", "unwanted.jpg").build(), _ -> Optional.empty()),
                new Entry(new PhotoBuilder("film", "film.mp4").type("video/mp4").build(), _ -> Optional.empty()),
                new Entry(known(), _ -> Optional.of(new byte[] {1})),
                new Entry(new PhotoBuilder("twin", "twin.jpg").title("Twins").build(), _ -> Optional.of(twin)),
                new Entry(new PhotoBuilder("other", "other.jpg").title("Twins").build(), _ -> Optional.empty()));
    }

    /** Nothing of it is unknown. */
    private static Photo known() {
        Photo usual = new PhotoBuilder("photo1", "IMG_1.JPG").build();
        return new Photo(
                usual.id(),
                usual.path(),
                usual.type(),
                usual.bytes(),
                usual.width(),
                usual.height(),
                usual.orientation(),
                usual.turned(),
                2.5,
                usual.taken(),
                usual.takenOffset(),
                usual.takenGuessed(),
                usual.camera(),
                usual.lens(),
                usual.iso(),
                usual.fNumber(),
                usual.exposure(),
                usual.focalLength(),
                usual.latitude(),
                usual.longitude(),
                usual.altitude(),
                "Norway",
                "Oslo",
                "Evening",
                "At the lake",
                List.of("lake"),
                List.of("places/lake"),
                List.of("Anna"),
                usual.rating(),
                true,
                false,
                Arrays.stream(Told.values()).collect(Collectors.toMap(told -> told, _ -> Origin.EXIF)),
                new Look(
                        List.of(new Look.Share(Look.Colour.BLUE, 61)),
                        false,
                        40,
                        70,
                        1L,
                        "1QcSHQRnh493V4dIh4eXh1h4kJUI"),
                new Stack(Set.of(Stack.Kind.LIVE, Stack.Kind.RAW_AND_PICTURE), List.of("photo1", "twin", "film")),
                null,
                "It is cut short.");
    }

    /** By the name that browsers have passkeys for. */
    URI uri() {
        return URI.create("http://localhost:" + gateway.port() + "/");
    }

    URI uriByAddress() {
        return gateway.uri();
    }

    @Override
    public void close() {
        gateway.close();
        visits.close();
        audit.close();
    }

    /** What they write, no search tells. */
    private static final class EverybodyEdits implements Editor, Curator, TrashNews {
        @Override
        public boolean mayWriteIn(Request request, List<String> folder) {
            return true;
        }

        @Override
        public void wrote(Request request, Path sidecar) {}

        @Override
        public boolean mayCurate(Request request) {
            return !Caller.of(request).name().text().equals("walter");
        }

        @Override
        public void shelved(Request request, Path document) {}

        @Override
        public String nameOf(Request request) {
            return "anna";
        }

        @Override
        public void deleted(Request request, List<TrashMove> moves) {}

        @Override
        public void restored(Request request, List<TrashMove> moves) {}

        @Override
        public void removed(Request request, TrashEntry entry) {}

        @Override
        public boolean awaitSearchable(Collection<Path> photos) {
            return true;
        }
    }

    /** Stays unlocked all the same. */
    private static final class BusyVault implements Locker {
        @Override
        public Optional<String> prepare(boolean force) {
            return force ? Optional.empty() : Optional.of("The drive is in use by \"vim\" (process 7).");
        }

        @Override
        public void lock() {}
    }
}
