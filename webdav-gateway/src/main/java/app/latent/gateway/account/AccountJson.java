package app.latent.gateway.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The documents of accounts and groups, as docs/format.md has them. Whatever is not exactly of that form is refused: a field that is not known here may be
 * what a newer version restricts somebody by.
 */
final class AccountJson {

    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private AccountJson() {}

    private record AccountForm(
            int format,
            String name,
            @Nullable String password,
            @Nullable String secondFactor,
            @Nullable List<PasskeyForm> passkeys,
            List<DeviceForm> devices,
            List<GrantForm> grants) {}

    private record DeviceForm(String id, String label, String password, String made) {}

    private record GroupForm(int format, String name, List<String> members, List<GrantForm> grants) {}

    private record GrantForm(
            @Nullable String folder, @Nullable String album, String role) {}

    /** @throws IOException where the bytes are no such document */
    static Account account(byte[] bytes) throws IOException {
        AccountForm form = read(bytes, AccountForm.class);
        try {
            requireFormat(form.format());
            return new Account(
                    new AccountName(form.name()),
                    Optional.ofNullable(form.password()).map(PasswordHash::new),
                    Optional.ofNullable(form.secondFactor()).map(OneTimeSecret::new),
                    passkeys(form.passkeys()),
                    form.devices().stream().map(AccountJson::device).toList(),
                    form.grants().stream().map(AccountJson::grant).toList());
        } catch (RuntimeException e) {
            throw new IOException("not an account's document", e);
        }
    }

    /** @throws IOException where the bytes are no such document */
    static Group group(byte[] bytes) throws IOException {
        GroupForm form = read(bytes, GroupForm.class);
        try {
            requireFormat(form.format());
            var members = new TreeSet<AccountName>();
            for (String member : form.members()) members.add(new AccountName(member));
            return new Group(
                    new AccountName(form.name()),
                    members,
                    form.grants().stream().map(AccountJson::grant).toList());
        } catch (RuntimeException e) {
            throw new IOException("not a group's document", e);
        }
    }

    static byte[] bytes(Account account) {
        return write(new AccountForm(
                FORMAT,
                account.name().text(),
                account.password().map(PasswordHash::text).orElse(null),
                account.secondFactor().map(OneTimeSecret::text).orElse(null),
                forms(account.passkeys()),
                account.devices().stream().map(AccountJson::form).toList(),
                account.grants().stream().map(AccountJson::form).toList()));
    }

    static byte[] bytes(Group group) {
        return write(new GroupForm(
                FORMAT,
                group.name().text(),
                group.members().stream().map(AccountName::text).toList(),
                group.grants().stream().map(AccountJson::form).toList()));
    }

    private static void requireFormat(int format) {
        if (format != FORMAT) throw new IllegalArgumentException("of format " + format);
    }

    private static List<Passkey> passkeys(@Nullable List<PasskeyForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream().map(PasskeyForm::passkey).toList();
    }

    /** The field lacks where there is none, so that older versions know the account, as they do not know the field. */
    private static @Nullable List<PasskeyForm> forms(List<Passkey> passkeys) {
        return passkeys.isEmpty()
                ? null
                : passkeys.stream().map(PasskeyForm::of).toList();
    }

    private static Device device(DeviceForm form) {
        return new Device(form.id(), form.label(), form.password(), Instant.parse(form.made()));
    }

    private static DeviceForm form(Device device) {
        return new DeviceForm(
                device.id(), device.label(), device.password(), device.made().toString());
    }

    private static Grant grant(GrantForm form) {
        if ((form.folder() == null) == (form.album() == null)) throw new IllegalArgumentException("of no place");
        Place place = form.folder() != null ? folder(form.folder()) : new Place.Album(form.album());
        return new Grant(place, Role.parse(form.role()).orElseThrow());
    }

    /** Names with {@code /} between them, nothing for the root. */
    private static Place.Folder folder(String path) {
        return new Place.Folder(path.isEmpty() ? List.of() : Arrays.asList(path.split("/", -1)));
    }

    private static GrantForm form(Grant grant) {
        return switch (grant.place()) {
            case Place.Folder(var names) ->
                new GrantForm(String.join("/", names), null, grant.role().word());
            case Place.Album(var id) -> new GrantForm(null, id, grant.role().word());
        };
    }

    private static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        T form = MAPPER.readValue(bytes, type);
        if (form == null) throw new IOException("an empty document");
        return form;
    }

    private static byte[] write(Object form) {
        try {
            return MAPPER.writeValueAsBytes(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
