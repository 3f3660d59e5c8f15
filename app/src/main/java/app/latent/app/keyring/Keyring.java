package app.latent.app.keyring;

import app.latent.ffi.bus.Bus;
import app.latent.ffi.bus.BusException;
import app.latent.ffi.bus.Message;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The user's keyring, with one secret for each vault: by the path of its folder. For one thread. */
public final class Keyring implements AutoCloseable {
    private static final String SERVICE = "org.freedesktop.secrets";
    private static final String ROOT = "/org/freedesktop/secrets";
    private static final String DEFAULT = ROOT + "/aliases/default";
    private static final String OF_SERVICE = "org.freedesktop.Secret.Service";
    private static final String OF_COLLECTION = "org.freedesktop.Secret.Collection";
    private static final String OF_ITEM = "org.freedesktop.Secret.Item";
    private static final String OF_PROMPT = "org.freedesktop.Secret.Prompt";
    private static final String SCHEMA = "app.latent.Vault";
    private static final String NO_OBJECT = "/";

    private static final Duration PATIENCE = Duration.ofSeconds(25);
    /** For a person who is asked for the keyring's password. */
    private static final Duration PATIENCE_WITH_PEOPLE = Duration.ofMinutes(3);

    private final Bus bus;
    private final Exchange.Keys keys;
    private final String session;

    private Keyring(Bus bus, Exchange.Keys keys, String session) {
        this.bus = bus;
        this.keys = keys;
        this.session = session;
    }

    /** @throws KeyringException where this session of the user's has no keyring */
    public static Keyring ofUser(int user) throws KeyringException {
        try {
            return over(Bus.session(user));
        } catch (BusException e) {
            throw none(e);
        }
    }

    /** @param bus closed with this, or where it cannot be used */
    static Keyring over(Bus bus) throws KeyringException {
        var exchange = new Exchange();
        try {
            Message call = bus.call(SERVICE, ROOT, OF_SERVICE, "OpenSession").append(Exchange.ALGORITHM);
            call.open('v', "ay").append(exchange.publicKey()).end();
            try (Message reply = bus.send(call, PATIENCE)) {
                reply.enter('v', "ay");
                byte[] theirs = reply.readBytes();
                reply.exit();
                return new Keyring(bus, exchange.with(theirs), reply.readPath());
            }
        } catch (BusException | IllegalArgumentException e) {
            bus.close();
            throw none(e);
        }
    }

    private static KeyringException none(Exception e) {
        return new KeyringException(
                "There is no keyring to be asked (" + e.getMessage()
                        + "). It is there in a desktop session, where GNOME Keyring,"
                        + " KWallet or KeePassXC serves the Secret Service.",
                e);
    }

    /**
     * The secret of a vault; the user may be asked to unlock the keyring.
     *
     * @return empty where there is none; the caller wipes it
     */
    public Optional<byte[]> find(String vault) throws KeyringException {
        try {
            List<String> items = items(vault);
            return items.isEmpty() ? Optional.empty() : Optional.of(read(items.getFirst()));
        } catch (BusException | GeneralSecurityException e) {
            throw failed(e);
        }
    }

    /**
     * Keeps the secret of a vault in place of what was there.
     *
     * @param label what the user sees of it in the keyring
     * @param secret stays the caller's
     */
    public void store(String vault, String label, byte[] secret) throws KeyringException {
        try {
            unlock(List.of(DEFAULT));
            Message call = bus.call(SERVICE, DEFAULT, OF_COLLECTION, "CreateItem");
            call.open('a', "{sv}");
            call.open('e', "sv").append(OF_ITEM + ".Label");
            call.open('v', "s").append(label).end().end();
            call.open('e', "sv").append(OF_ITEM + ".Attributes").open('v', "a{ss}");
            appendAttributes(call, vault).end().end().end();
            byte[] vector = keys.newVector();
            call.open('r', "oayays").appendPath(session).append(vector).append(keys.encrypt(vector, secret));
            call.append("text/plain; charset=utf8").end().append(true);
            try (Message reply = bus.send(call, PATIENCE)) {
                reply.readPath();
                answer(reply.readPath());
            }
        } catch (BusException e) {
            throw failed(e);
        }
    }

    /** @return whether there was one */
    public boolean forget(String vault) throws KeyringException {
        try {
            List<String> items = items(vault);
            for (String item : items) {
                try (Message reply = bus.send(bus.call(SERVICE, item, OF_ITEM, "Delete"), PATIENCE)) {
                    answer(reply.readPath());
                }
            }
            return !items.isEmpty();
        } catch (BusException e) {
            throw failed(e);
        }
    }

    private static KeyringException failed(Exception e) {
        return new KeyringException("The keyring did not do it (" + e.getMessage() + ").", e);
    }

    private List<String> items(String vault) throws BusException, KeyringException {
        Message call = bus.call(SERVICE, ROOT, OF_SERVICE, "SearchItems");
        try (Message reply = bus.send(appendAttributes(call, vault), PATIENCE)) {
            List<String> unlocked = readPaths(reply);
            List<String> locked = readPaths(reply);
            if (unlocked.isEmpty() && !locked.isEmpty()) {
                unlock(locked);
                return locked;
            }
            return unlocked;
        }
    }

    private static Message appendAttributes(Message call, String vault) throws BusException {
        call.open('a', "{ss}");
        call.open('e', "ss").append("xdg:schema").append(SCHEMA).end();
        call.open('e', "ss").append("vault").append(vault).end();
        return call.end();
    }

    private static List<String> readPaths(Message message) throws BusException {
        List<String> paths = new ArrayList<>();
        message.enter('a', "o");
        while (!message.isAtEnd()) paths.add(message.readPath());
        message.exit();
        return paths;
    }

    private byte[] read(String item) throws BusException, GeneralSecurityException {
        Message call = bus.call(SERVICE, item, OF_ITEM, "GetSecret").appendPath(session);
        try (Message reply = bus.send(call, PATIENCE)) {
            reply.enter('r', "oayays");
            reply.readPath();
            byte[] vector = reply.readBytes();
            return keys.decrypt(vector, reply.readBytes());
        }
    }

    private void unlock(List<String> objects) throws BusException, KeyringException {
        Message call = bus.call(SERVICE, ROOT, OF_SERVICE, "Unlock").open('a', "o");
        for (String object : objects) call.appendPath(object);
        try (Message reply = bus.send(call.end(), PATIENCE)) {
            readPaths(reply);
            answer(reply.readPath());
        }
    }

    /** Has the keyring ask the user, where it has to. */
    private void answer(String prompt) throws BusException, KeyringException {
        if (prompt.equals(NO_OBJECT)) return;
        bus.subscribe("type='signal',interface='" + OF_PROMPT + "',member='Completed',path='" + prompt + "'", PATIENCE);
        bus.send(bus.call(SERVICE, prompt, OF_PROMPT, "Prompt").append(""), PATIENCE)
                .close();
        long end = System.nanoTime() + PATIENCE_WITH_PEOPLE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Message> next = bus.next(Duration.ofNanos(end - System.nanoTime()));
            if (next.isPresent() && isCompletion(next.get())) return;
        }
        throw new KeyringException("The keyring was not unlocked in time.", null);
    }

    private static boolean isCompletion(Message message) throws BusException, KeyringException {
        try (message) {
            if (!message.isSignal(OF_PROMPT, "Completed")) return false;
            if (message.readBoolean()) throw new KeyringException("The keyring stays locked, as you said.", null);
            return true;
        }
    }

    @Override
    public void close() {
        bus.close();
    }
}
