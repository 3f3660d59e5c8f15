package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountException;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/devices}, the devices and programs with app passwords of who is signed in. GET tells them, see {@link DeviceList}. POST with
 * {@code ?label=…}, and with name and password as {@link SignInJson} reads them, adds one and answers its password, this one time. POST to {@code ID/removal},
 * with name and password again, takes one away. As sessions end with every change, either begins a new one.
 */
public final class DeviceEndpoint extends BlockingHandler {

    private static final int MOST_DEVICES = 100;

    private final Confirmation confirmation;
    private final WebSessions sessions;
    private final AccountBook book;
    private final AuditLog audit;
    private final InstantSource clock;
    private final SecureRandom random;
    private final JsonMapper json = new JsonMapper();

    public DeviceEndpoint(
            SignInGate gate,
            WebSessions sessions,
            AccountBook book,
            AuditLog audit,
            InstantSource clock,
            SecureRandom random) {
        this.confirmation = new Confirmation(gate);
        this.sessions = sessions;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /** @param code the password to be scanned */
    private record Added(String password, QrSquares code, DeviceList all) {}

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        List<String> below = exchange.path().below(ApiPath.DEVICES.path()).names();
        Account account = account(exchange);
        if (below.isEmpty() && (exchange.method().equals("GET") || exchange.isHead())) {
            reply(exchange, DeviceList.of(account, book.deviceUses()));
        } else if (below.isEmpty() && exchange.method().equals("POST")) {
            add(exchange, account);
        } else if (below.isEmpty()) {
            throw new MethodNotAllowedException("GET, HEAD, POST");
        } else if (below.size() == 2 && below.get(1).equals("removal")) {
            if (!exchange.method().equals("POST")) throw new MethodNotAllowedException("POST");
            remove(exchange, account, below.getFirst());
        } else {
            throw new StatusException(HttpStatus.NOT_FOUND_404);
        }
    }

    private Account account(Exchange exchange) throws IOException, StatusException {
        return book.find(Caller.of(exchange.request()).name())
                .orElseThrow(() -> new StatusException(HttpStatus.UNAUTHORIZED_401));
    }

    private void add(Exchange exchange, Account account) throws IOException, StatusException {
        String label = label(exchange);
        requireWritable();
        confirmation.require(exchange, account.name());
        if (account.devices().size() >= MOST_DEVICES) {
            throw new StatusException(
                    HttpStatus.CONFLICT_409, "These are " + MOST_DEVICES + " already; remove those that are not used");
        }
        String password = DevicePassword.create(random);
        Device device = Device.create(label, DevicePassword.hash(password.toCharArray()), clock.instant(), random);
        change(account.name(), devices -> {
            var more = new ArrayList<>(devices);
            more.add(device);
            return more;
        });
        note(exchange, account.name(), label);
        reply(exchange, new Added(password, QrSquares.of(password), begin(exchange)));
    }

    private static String label(Exchange exchange) throws StatusException {
        @Nullable String typed = Request.extractQueryParameters(exchange.request()).getValue("label");
        String label = typed == null ? "" : typed.strip();
        if (Device.isLabel(label)) return label;
        throw new StatusException(
                HttpStatus.BAD_REQUEST_400, "A label has 1 to " + Device.LONGEST_LABEL + " characters");
    }

    private void remove(Exchange exchange, Account account, String id) throws IOException, StatusException {
        requireWritable();
        confirmation.require(exchange, account.name());
        boolean isThere =
                account.devices().stream().anyMatch(device -> device.id().equals(id));
        if (!isThere) throw new StatusException(HttpStatus.NOT_FOUND_404);
        change(
                account.name(),
                devices -> devices.stream()
                        .filter(device -> !device.id().equals(id))
                        .toList());
        note(exchange, account.name(), "--revoke " + id);
        reply(exchange, begin(exchange));
    }

    private void requireWritable() throws StatusException {
        if (book.isReadOnly()) {
            throw new StatusException(
                    HttpStatus.CONFLICT_409,
                    "The vault was unlocked for reading alone, so app passwords stay as they are; unlock it without"
                            + " --read-only");
        }
    }

    private void change(AccountName name, UnaryOperator<List<Device>> change) throws IOException, StatusException {
        try {
            book.change(name, account -> account.withDevices(change.apply(account.devices())));
        } catch (AccountException e) {
            throw new StatusException(HttpStatus.CONFLICT_409, e.getMessage());
        }
    }

    private void note(Exchange exchange, AccountName name, String how) throws IOException {
        audit.note(Kind.ACCOUNT, name.text(), "app-password " + name + " " + how, exchange.clientAddress());
    }

    /** A session in place of the one that has ended, and what there is then. */
    private DeviceList begin(Exchange exchange) throws IOException, StatusException {
        Account account = account(exchange);
        sessions.begin(exchange, account);
        return DeviceList.of(account, book.deviceUses());
    }

    private void reply(Exchange exchange, Object answer) throws IOException {
        exchange.reply(HttpStatus.OK_200, "application/json", json.writeValueAsBytes(answer));
    }
}
