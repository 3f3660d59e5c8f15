package app.latent.gallery.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.care.Conflict;
import app.latent.gallery.care.Conflict.Comparison;
import app.latent.gallery.care.Conflict.Kind;
import app.latent.gallery.care.Conflict.Version;
import app.latent.gallery.care.Health.Checked;
import app.latent.gallery.care.Health.Found;
import app.latent.gallery.care.Health.Running;
import app.latent.gallery.care.Health.Severity;
import app.latent.gallery.care.ProviderSight;
import app.latent.gallery.care.ProviderSight.Fact;
import app.latent.gallery.care.ProviderSight.SizeRange;
import app.latent.gallery.care.ProviderSight.StoredFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is the owner's alone is as it is described, to the owner; to others it is not there. */
class VaultContractIT extends ContractCase {
    private static final String TIME = "2026-05-17T08:12:44Z";

    private static final Conflict CONFLICT = new Conflict(
            new Version("/twin.jpg", Kind.FILE, 1000, TIME),
            new Version("/twin (1).jpg", Kind.FILE, 1001, TIME),
            Comparison.SAME_PICTURE);

    private static final ProviderSight SIGHT = new ProviderSight(
            List.of(new Fact("names", List.of("of 4 to 9 bytes"))),
            List.of(new SizeRange("1 to 15 MB", 3, "photos of phones and cameras")),
            List.of(new StoredFile("d/AB/CD/e.c9r", 1040)),
            2,
            List.of("It cannot tell names."));

    private static final Checked CHECKED = new Checked(
            TIME,
            true,
            1,
            List.of("Read every part of 1 file in 1 folder: 1 problem."),
            List.of(new Found(Severity.CRITICAL, "1 photo in Norway is damaged", List.of("a.jpg"), "", List.of())));

    /** What changes something, with its body. */
    private static final List<List<String>> CHANGES = List.of(
            List.of("/vault/index/retry", ""),
            List.of("/vault/index/rebuild", ""),
            List.of("/vault/index/pausing", "{\"paused\": true}"),
            List.of(
                    "/vault/conflicts/resolution",
                    "{\"original\": \"/twin.jpg\", \"copy\": \"/twin (1).jpg\", \"resolution\": \"merge\"}"),
            List.of("/vault/health/check", "{\"deep\": true}"),
            List.of("/vault/health/check/end", ""));

    private List<String> owner = List.of();

    @BeforeEach
    void prepare() throws Exception {
        server.care().shows(SIGHT);
        server.care().has(CONFLICT);
        owner = with(signIn("owner"));
    }

    private void get(int status, String path) throws Exception {
        get(status, path, owner.toArray(String[]::new));
    }

    @Test
    void eachAnswerIsAsDescribed() throws Exception {
        read();
        change();
        watch();
        refuse();
        keepOthersOut();
        requireAll("Vault");
    }

    private void read() throws Exception {
        String[] headers = owner.toArray(String[]::new);
        get(200, "/vault");
        get(200, "/vault/provider");
        get(200, "/vault/index/errors?limit=1");
        get(400, "/vault/index/errors?limit=0");
        get(200, "/vault/health");
        JsonNode conflict = read(get(200, "/vault/conflicts", headers)).at("/conflicts/0");
        assertEquals("twin", conflict.at("/original/photo/id").asText());
    }

    private void change() throws Exception {
        for (List<String> change : CHANGES) {
            String path = change.getFirst();
            String body = change.getLast();
            post(401, path, body, MEANT);
            post(403, path, body, without(owner, "X-Latent"));
            if (!body.isEmpty()) {
                post(400, path, "{", owner);
                post(413, path, "x".repeat(100_000), owner);
            }
            post(200, path, body, owner);
        }
    }

    private void watch() throws Exception {
        String deep = "{\"deep\": true}";
        post(200, "/vault/health/check", deep, owner);
        server.care().isAt(new Running(true, TIME, 3, 4, 5, 6, 1));
        get(200, "/vault/health");
        post(409, "/vault/health/check", deep, owner);
        server.care().hasFound(CHECKED);
        get(200, "/vault/health");
    }

    private void refuse() throws Exception {
        server.care().refuses("The vault is being locked.");
        for (String path : List.of("/vault", "/vault/provider", "/vault/conflicts")) get(409, path);
        for (List<String> change : CHANGES.subList(0, 4)) post(409, change.getFirst(), change.getLast(), owner);
    }

    private void keepOthersOut() throws Exception {
        String anna = signIn("anna");
        for (String path :
                List.of("/vault", "/vault/provider", "/vault/index/errors", "/vault/health", "/vault/conflicts")) {
            requireSession(path);
            get(404, path, "Cookie", anna);
        }
        for (List<String> change : CHANGES) post(404, change.getFirst(), change.getLast(), with(anna));
    }
}
