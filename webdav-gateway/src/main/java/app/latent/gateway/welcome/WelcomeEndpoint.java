package app.latent.gateway.welcome;

import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.SecretForm;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.welcome.Machine.Opening;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** All below {@code /api/v1/welcome} but the entry: asks the machine, and writes down what it says. */
public final class WelcomeEndpoint extends BlockingHandler {

    /** Those of a form, whose values are never a String. */
    private static final Set<String> SECRETS = Set.of("passphrase", "recoveryKey");

    /** Of {@code /api/v1/welcome}. */
    private static final int NAMES_BEFORE = 3;

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Machine machine;

    /** What is answered with GET. */
    private final Map<String, Reading> readings;

    /** What is done with POST. */
    private final Map<String, Doing> doings;

    @FunctionalInterface
    private interface Reading {
        Object of(Fields parameters) throws RefusedException, StatusException;
    }

    @FunctionalInterface
    private interface Doing {
        void with(Exchange exchange, SecretForm form) throws RefusedException, StatusException, IOException;
    }

    public WelcomeEndpoint(Machine machine) {
        this.machine = machine;
        this.readings = Map.of(
                "", _ -> machine.view(),
                "folders", parameters -> machine.folders(Optional.ofNullable(parameters.getValue("path"))),
                "place", parameters -> machine.place(required(parameters, "parent"), required(parameters, "name")));
        this.doings = Map.of(
                "strength",
                (exchange, form) -> reply(exchange, machine.strength(form.secret("passphrase"))),
                "vaults",
                this::create,
                "vaults/known",
                (exchange, form) -> {
                    machine.remember(form.text("path"));
                    exchange.status(HttpStatus.NO_CONTENT_204);
                },
                "vaults/forgotten",
                (exchange, form) -> {
                    machine.forget(form.text("path"));
                    exchange.status(HttpStatus.NO_CONTENT_204);
                },
                "reset",
                this::reset,
                "unlocking",
                this::unlock);
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        List<String> names = exchange.path().names();
        String what = String.join("/", names.subList(NAMES_BEFORE, names.size()));
        try {
            if (readings.containsKey(what)) read(exchange, readings.get(what));
            else if (doings.containsKey(what)) act(exchange, doings.get(what));
            else throw new StatusException(HttpStatus.NOT_FOUND_404);
        } catch (RefusedException e) {
            throw new StatusException(
                    e.secretIsWrong() ? HttpStatus.FORBIDDEN_403 : HttpStatus.CONFLICT_409, e.getMessage());
        }
    }

    private static void read(Exchange exchange, Reading reading) throws IOException, StatusException, RefusedException {
        if (!List.of("GET", "HEAD").contains(exchange.method())) throw new MethodNotAllowedException("GET, HEAD");
        reply(exchange, reading.of(Request.extractQueryParameters(exchange.request())));
    }

    private static void act(Exchange exchange, Doing doing) throws IOException, StatusException, RefusedException {
        if (!exchange.method().equals("POST")) throw new MethodNotAllowedException("POST");
        try (SecretForm form = SecretForm.read(exchange, SECRETS)) {
            doing.with(exchange, form);
        }
    }

    private static void reply(Exchange exchange, Object value) throws IOException {
        exchange.reply(HttpStatus.OK_200, "application/json", JSON.writeValueAsBytes(value));
    }

    private static String required(Fields parameters, String name) throws StatusException {
        String value = parameters.getValue(name);
        if (value == null) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        return value;
    }

    private void create(Exchange exchange, SecretForm form) throws RefusedException, StatusException, IOException {
        try (NewVault made = machine.create(form.text("path"), form.secret("passphrase"))) {
            NewVaultJson.reply(exchange, made);
        }
    }

    private void reset(Exchange exchange, SecretForm form) throws RefusedException, StatusException {
        machine.reset(form.text("path"), form.secret("recoveryKey"), form.secret("passphrase"));
        exchange.status(HttpStatus.NO_CONTENT_204);
    }

    private void unlock(Exchange exchange, SecretForm form) throws RefusedException, StatusException, IOException {
        boolean drive = form.optional("drive").filter("true"::equals).isPresent();
        var opening = new Opening(form.text("path"), form.optional("keyFile"), drive);
        try (Machine.Unlocking unlocking = machine.unlocking(opening, form.secret("passphrase"))) {
            byte[] answer = JSON.writeValueAsBytes(Map.of("unlocking", true));
            exchange.reply(HttpStatus.ACCEPTED_202, "application/json", answer);
            unlocking.begin();
        }
    }
}
