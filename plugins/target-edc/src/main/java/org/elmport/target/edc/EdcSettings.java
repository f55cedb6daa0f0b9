package org.elmport.target.edc;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/** The settings of the target, in the order in which people should read them. */
final class EdcSettings {

    static final Setting<Delivery> DELIVERY = Setting.of("delivery", SettingType.oneOf(Delivery.class))
            .required()
            .summary("How credentials are delivered: as files in a folder (files); by an installation of the issuer of"
                    + " Europass with its session interface (issuer-v1) or the public one of versions from 2.2 on"
                    + " (issuer-v2); or sealed here and put into the wallet of the learner (wallet).")
            .example("files")
            .build();

    static final Setting<Path> FOLDER = Setting.of("folder", SettingType.PATH)
            .summary(
                    "For files: the folder for them, for this job alone; made where it is missing, readable by its owner"
                            + " alone.")
            .example("/var/lib/elmport/credentials")
            .build();

    static final Setting<FileForm> FORM = Setting.of("form", SettingType.oneOf(FileForm.class))
            .defaultValue(FileForm.UPLOAD)
            .summary(
                    "For files: what each holds. The envelope of an upload as both generations of the issuer of Europass"
                            + " read it (upload), as one of them does (upload-2-0, upload-2-2), the draft alone (bare), or the credential"
                            + " sealed here (sealed).")
            .example("upload-2-2")
            .build();

    static final Setting<URI> LINK_ADDRESS = Setting.of("link-address", SettingType.ADDRESS)
            .summary("For files in the form sealed: the address under which the learner sees the folder. The files then"
                    + " have names that nobody guesses, and the receipts, which it needs, hold the links to send.")
            .example("https://credentials.uni.example/get/")
            .build();

    static final Setting<Boolean> ARCHIVES = Setting.of("archives", SettingType.TRUTH)
            .defaultValue(true)
            .summary("For files that are not sealed: whether ZIP archives of all of them stand beside them.")
            .example("false")
            .build();

    static final Setting<Integer> ARCHIVE_BYTES = Setting.of("archive-bytes", SettingType.COUNT)
            .defaultValue(5_000_000)
            .summary("For files: how large an archive may be; what does not fit goes into the next. The pages of the"
                    + " issuer take 5 MB at once.")
            .example("15000000")
            .build();

    static final Setting<URI> BASE_URL = Setting.of("base-url", SettingType.ADDRESS)
            .summary(
                    "For issuer-v1, issuer-v2 and wallet: where the application stands, up to and without /api. That of"
                            + " the issuer has no sign-in, so nobody else may reach it.")
            .example("https://issuer.uni.example/europass2/edci-issuer")
            .build();

    static final Setting<String> PASSWORD = Setting.of("password", SettingType.TEXT)
            .secret()
            .summary(
                    "For issuer-v1 and issuer-v2: what opens the key that the issuer keeps. It is sent in bodies, never"
                            + " in addresses.")
            .example("${env:EDC_ISSUER_PASSWORD}")
            .build();

    static final Setting<Boolean> NOTIFY = Setting.of("notify", SettingType.TRUTH)
            .defaultValue(true)
            .summary("For wallet: whether the wallet writes to the learner with a link.")
            .example("false")
            .build();

    static final Setting<Boolean> MAIL_IN_ADDRESS = Setting.of("mail-in-address", SettingType.TRUTH)
            .defaultValue(false)
            .summary(
                    "For wallet: whether a mail address stands in the address of the call, where it comes into logs, for"
                            + " servers that do not find it in the form.")
            .example("true")
            .build();

    static final Setting<Path> STATUS_FOLDER = Setting.of("status-folder", SettingType.PATH)
            .summary(
                    "For what is sealed here: a folder for one small public document per credential, which says whether it"
                            + " still counts and nothing else. Without it nothing can be withdrawn.")
            .example("/var/www/credential-status")
            .build();

    static final Setting<URI> STATUS_ADDRESS = Setting.of("status-address", SettingType.ADDRESS)
            .summary("The address under which the world sees status-folder. Credentials hold it, so it must stay.")
            .example("https://credentials.uni.example/status/")
            .build();

    static final Setting<Path> RECEIPTS = Setting.of("receipts", SettingType.PATH)
            .summary(
                    "A folder for one file per credential: the results it is about, what became of it (issued, refused,"
                            + " unknown, withdrawn), its identifier and its links, for the student information system."
                            + " Readable by its owner alone; a link shows the credential to whoever has it.")
            .example("/var/lib/elmport/receipts")
            .build();

    static final Setting<Integer> MAX_ADDRESSES = Setting.of("max-addresses", SettingType.COUNT)
            .defaultValue(2)
            .summary("To how many addresses one credential may go; the issuer has the same limit in its own settings.")
            .example("1")
            .build();

    static final Setting<Integer> MAX_RESPONSE_BYTES = Setting.of("max-response-bytes", SettingType.COUNT)
            .defaultValue(64 << 20)
            .summary("Size of one answer above which it is refused.")
            .example("1048576")
            .build();

    static final Setting<Duration> CONNECT_TIMEOUT = Setting.of("connect-timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(20))
            .summary("How long to wait for a connection.")
            .example("10s")
            .build();

    static final Setting<Duration> TIMEOUT = Setting.of("timeout", SettingType.DURATION)
            .defaultValue(Duration.ofMinutes(3))
            .summary("How long to wait for a whole answer. What takes longer to issue counts as unknown.")
            .example("10m")
            .build();

    static final List<Setting<?>> ALL = List.of(
            DELIVERY,
            FOLDER,
            FORM,
            LINK_ADDRESS,
            ARCHIVES,
            ARCHIVE_BYTES,
            BASE_URL,
            PASSWORD,
            NOTIFY,
            MAIL_IN_ADDRESS,
            STATUS_FOLDER,
            STATUS_ADDRESS,
            RECEIPTS,
            MAX_ADDRESSES,
            MAX_RESPONSE_BYTES,
            CONNECT_TIMEOUT,
            TIMEOUT);

    private EdcSettings() {}

    static TargetException folderFault(Path folder, IOException failure) {
        return FileReplacement.fault(folder, FOLDER.name(), failure);
    }

    /** Whether credentials are sealed here. */
    static boolean seals(Settings settings) {
        return switch (settings.get(DELIVERY)) {
            case WALLET -> true;
            case FILES -> settings.get(FORM) == FileForm.SEALED;
            case ISSUER_V1, ISSUER_V2 -> false;
        };
    }

    static Optional<StatusDocuments> status(Settings settings) {
        return StatusDocuments.of(settings.find(STATUS_FOLDER), settings.find(STATUS_ADDRESS));
    }

    static EdcTransport transport(Settings settings, Clock clock) {
        return new EdcTransport(
                settings.get(CONNECT_TIMEOUT), settings.get(TIMEOUT), settings.get(MAX_RESPONSE_BYTES), clock);
    }
}
