package app.latent.gateway.users;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.auth.Confirmation;
import app.latent.gateway.auth.WebSessions;
import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/**
 * {@code /api/v1/users} and {@code /api/v1/user-groups}, for the owner. GET of the former tells a {@link UserReport}; a POST changes something, as
 * {@link UserRequest} reads it, and answers what there is then. It wants the owner's passphrase again, as {@link Confirmation} reads it. A password is made
 * here, and told the one time that it is.
 */
public final class UserEndpoint extends BlockingHandler {

    private static final RequestPath USERS = ApiPath.USERS.path();

    private final UserDesk desk;
    private final Confirmation confirmation;
    private final WebSessions sessions;
    private final PasswordHash.Cost cost;
    private final SecureRandom random;
    private final JsonMapper json = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** @param cost of the hashes of new passwords */
    public UserEndpoint(
            UserDesk desk,
            Confirmation confirmation,
            WebSessions sessions,
            PasswordHash.Cost cost,
            SecureRandom random) {
        this.desk = desk;
        this.confirmation = confirmation;
        this.sessions = sessions;
        this.cost = cost;
        this.random = random;
    }

    private record NewPassword(String password, UserReport all) {}

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        List<String> names = exchange.path().names();
        boolean isList = names.equals(USERS.names());
        if (isList && (exchange.method().equals("GET") || exchange.isHead())) {
            reply(exchange, change(new UserChange.None(), exchange));
            return;
        }
        List<String> path = names.subList(USERS.names().size() - 1, names.size());
        var request = new UserRequest(path, Request.extractQueryParameters(exchange.request()));
        if (!request.isKnown()) throw new StatusException(HttpStatus.NOT_FOUND_404);
        if (!exchange.method().equals("POST")) throw new MethodNotAllowedException(isList ? "GET, HEAD, POST" : "POST");
        confirmation.require(exchange, AccountName.OWNER);
        change(request, exchange);
    }

    private void change(UserRequest request, Exchange exchange) throws IOException, StatusException {
        String password = DevicePassword.create(random);
        UserChange change = request.change(() -> hash(password));
        UserReport all = change(change, exchange);
        sessions.beginAgain(exchange, AccountName.OWNER);
        boolean isNew = change instanceof UserChange.Add || change instanceof UserChange.SetPassword;
        reply(exchange, isNew ? new NewPassword(password, all) : all);
    }

    private String hash(String password) {
        return PasswordHash.of(password.toCharArray(), cost, random).text();
    }

    private UserReport change(UserChange change, Exchange exchange) throws IOException, StatusException {
        try {
            return desk.change(change, exchange.clientAddress());
        } catch (UserChangeException e) {
            boolean isMalformed = e.reason() == UserChangeException.Reason.MALFORMED;
            throw new StatusException(
                    isMalformed ? HttpStatus.BAD_REQUEST_400 : HttpStatus.CONFLICT_409, e.getMessage());
        }
    }

    private void reply(Exchange exchange, Object answer) throws IOException {
        exchange.reply(HttpStatus.OK_200, "application/json", json.writeValueAsBytes(answer));
    }
}
