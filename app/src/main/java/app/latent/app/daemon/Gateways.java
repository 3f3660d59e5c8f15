package app.latent.app.daemon;

import app.latent.gallery.GalleryRoutes;
import app.latent.gallery.comments.Comments;
import app.latent.gallery.library.Audience;
import app.latent.gallery.library.Library;
import app.latent.gallery.library.Marking;
import app.latent.gallery.library.QueryFilter;
import app.latent.gateway.Exposure;
import app.latent.gateway.Gateway;
import app.latent.gateway.GatewayConfig;
import app.latent.gateway.Locker;
import app.latent.gateway.Route;
import app.latent.gateway.Served;
import app.latent.gateway.account.Caller;
import app.latent.gateway.audit.AuditLog;
import app.latent.indexer.Scope;
import app.latent.indexer.query.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Serves an unlocked vault over WebDAV, and the gallery; without an index its page only tells that. */
final class Gateways {

    private Gateways() {}

    /** @param photos null where there is no index */
    static Gateway serve(
            Served vault,
            ServeAddress address,
            FrontSettings front,
            SignIn check,
            Locker locker,
            @Nullable ShownPhotos photos)
            throws IOException {
        List<Route> gallery = photos == null ? GalleryRoutes.pages() : gallery(vault.root(), photos, vault.audit());
        Exposure exposure = Exposures.of(vault.root(), address, front);
        GatewayConfig config = GatewayConfig.at(address.host(), address.port(), exposure);
        return Gateway.start(address.held() ? config.onHeldPort() : config, check, vault, locker, gallery);
    }

    private static List<Route> gallery(Path root, ShownPhotos photos, AuditLog audit) {
        PageChanges changes = new PageChanges(photos.index(), audit);
        var library = new Library(
                photos.index()::seenBy,
                Gateways::scopeOf,
                root,
                filters(),
                new GalleryEditor(photos.index(), changes),
                photos.sidecars(),
                photos.darkroom(),
                new GalleryCurator(changes),
                photos.trash().served(new GalleryTrash(changes)),
                new Marking(photos.watermark(), new GalleryReaders()),
                Audience.ofAccounts(photos.visits()),
                new Comments(root, InstantSource.system(), new SecureRandom()));
        List<Route> routes = new ArrayList<>(GalleryRoutes.of(library));
        routes.add(GalleryRoutes.of(library, photos.care()));
        routes.addAll(GalleryRoutes.ofOthers(library));
        return routes;
    }

    /**
     * @throws app.latent.gateway.GatewayException where nothing can be served there
     * @throws app.latent.gateway.tls.CertificateRefusedException where the user's certificate or root cannot be used
     */
    static void requireAvailable(ServeAddress address, FrontSettings front) throws IOException {
        if (!address.held()) Gateway.requireAvailable(address.host(), address.port());
        Exposures.requireReadable(front);
    }

    private static Scope scopeOf(Request request) {
        return Scopes.of(Caller.of(request).rights());
    }

    private static List<QueryFilter> filters() {
        return Arrays.stream(Filter.values())
                .map(filter -> new QueryFilter(filter.key(), filter.help(), filter.examples()))
                .toList();
    }
}
