package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountException;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.passkey.Attestation;
import app.latent.gateway.passkey.PasskeyEnrolment;
import app.latent.gateway.passkey.Site;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/**
 * {@code /api/v1/passkeys}, the second factors of who is signed in. GET tells them, see {@link PasskeyList}. POST to {@code invitation}, with the name and password as
 * {@link SignInJson} reads them, answers what a browser needs to make a passkey; POST of what it made, see {@link PasskeyAddition}, adds that. POST to
 * {@code ID/removal}, with name and password again, removes one. As sessions end with every change, either begins a new one, and tells what there is then.
 */
public final class PasskeyEndpoint extends BlockingHandler {

    private final Confirmation confirmation;
    private final WebSessions sessions;
    private final AccountBook book;
    private final PasskeyEnrolment enrolment;
    private final AuditLog audit;
    private final JsonMapper json = new JsonMapper();

    public PasskeyEndpoint(
            SignInGate gate, WebSessions sessions, AccountBook book, PasskeyEnrolment enrolment, AuditLog audit) {
        this.confirmation = new Confirmation(gate);
        this.sessions = sessions;
        this.book = book;
        this.enrolment = enrolment;
        this.audit = audit;
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        List<String> below = exchange.path().below(ApiPath.PASSKEYS.path()).names();
        boolean isPost = exchange.method().equals("POST");
        Account account = account(exchange);
        if (below.isEmpty() && (exchange.method().equals("GET") || exchange.isHead())) {
            reply(exchange, PasskeyList.of(account, Site.of(exchange), book.passkeyUses()));
        } else if (below.isEmpty() && isPost) {
            add(exchange, account.name());
        } else if (below.isEmpty()) {
            throw new MethodNotAllowedException("GET, HEAD, POST");
        } else if (below.equals(List.of("invitation"))) {
            requireChange(exchange);
            confirmation.require(exchange, account.name());
            reply(exchange, enrolment.invite(account, site(exchange)));
        } else if (below.size() == 2 && below.get(1).equals("removal")) {
            requireChange(exchange);
            remove(exchange, account, below.getFirst());
        } else {
            throw new StatusException(HttpStatus.NOT_FOUND_404);
        }
    }

    private void requireChange(Exchange exchange) throws StatusException {
        if (!exchange.method().equals("POST")) throw new MethodNotAllowedException("POST");
        if (book.isReadOnly()) {
            throw new StatusException(
                    HttpStatus.CONFLICT_409,
                    "The vault was unlocked for reading alone, so passkeys stay as they are; unlock it without --read-only");
        }
    }

    private Account account(Exchange exchange) throws IOException, StatusException {
        return book.find(Caller.of(exchange.request()).name())
                .orElseThrow(() -> new StatusException(HttpStatus.UNAUTHORIZED_401));
    }

    private static Site site(Exchange exchange) throws StatusException {
        return Site.of(exchange)
                .orElseThrow(() -> new StatusException(
                        HttpStatus.CONFLICT_409,
                        "Browsers have no passkeys for a page that is open by an address; open it by a name over HTTPS,"
                                + " or on this machine as http://localhost"));
    }

    private void add(Exchange exchange, AccountName name) throws IOException, StatusException {
        PasskeyAddition addition = PasskeyAddition.read(exchange.body(PasskeyAddition.MOST_BYTES));
        var made = new Attestation(addition.clientData(), addition.attestationObject());
        try {
            Optional<Passkey> passkey = enrolment.enrol(name, site(exchange), addition.label(), made);
            if (passkey.isEmpty()) {
                throw new StatusException(
                        HttpStatus.CONFLICT_409, "What the browser has made is no passkey for this page; try again");
            }
        } catch (AccountException e) {
            throw refused(e);
        }
        changed(exchange, name, "--add " + addition.label());
    }

    private void remove(Exchange exchange, Account account, String id) throws IOException, StatusException {
        confirmation.require(exchange, account.name());
        boolean isThere =
                account.passkeys().stream().anyMatch(passkey -> passkey.id().equals(id));
        if (!isThere) throw new StatusException(HttpStatus.NOT_FOUND_404);
        try {
            book.change(account.name(), changed -> changed.withoutPasskey(id));
        } catch (AccountException e) {
            throw refused(e);
        }
        changed(exchange, account.name(), "--remove " + id);
    }

    private static StatusException refused(AccountException e) {
        return new StatusException(HttpStatus.CONFLICT_409, e.getMessage());
    }

    private void changed(Exchange exchange, AccountName name, String how) throws IOException, StatusException {
        audit.note(Kind.ACCOUNT, name.text(), "passkey " + name + " " + how, exchange.clientAddress());
        Account account = account(exchange);
        sessions.begin(exchange, account);
        reply(exchange, PasskeyList.of(account, Site.of(exchange), book.passkeyUses()));
    }

    private void reply(Exchange exchange, Object answer) throws IOException {
        exchange.reply(HttpStatus.OK_200, "application/json", json.writeValueAsBytes(answer));
    }
}
