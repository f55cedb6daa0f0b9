package org.elmport.target.edc;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/** The settings of the target, in the order in which people should read them. */
final class EdcSettings {

    static final Setting<Delivery> DELIVERY = Setting.of("delivery", SettingType.oneOf(Delivery.class))
            .required()
            .summary("How credentials are delivered: as files in a folder (files), by an installation of the issuer of"
                    + " Europass with its session interface (issuer-v1) or the public one of versions from 2.2 on"
                    + " (issuer-v2).")
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
                            + " read it (upload), as one of them does (upload-2-0, upload-2-2), or the draft alone (bare).")
            .example("upload-2-2")
            .build();

    static final Setting<Boolean> ARCHIVES = Setting.of("archives", SettingType.TRUTH)
            .defaultValue(true)
            .summary("For files: whether ZIP archives of all files stand beside them.")
            .example("false")
            .build();

    static final Setting<Integer> ARCHIVE_BYTES = Setting.of("archive-bytes", SettingType.COUNT)
            .defaultValue(5_000_000)
            .summary("For files: how large an archive may be; what does not fit goes into the next. The pages of the"
                    + " issuer take 5 MB at once.")
            .example("15000000")
            .build();

    static final Setting<URI> BASE_URL = Setting.of("base-url", SettingType.ADDRESS)
            .summary("For issuer-v1 and issuer-v2: where the application stands, up to and without /api. Its interface"
                    + " has no sign-in, so nobody else may reach it.")
            .example("https://issuer.uni.example/europass2/edci-issuer")
            .build();

    static final Setting<String> PASSWORD = Setting.of("password", SettingType.TEXT)
            .secret()
            .summary(
                    "For issuer-v1 and issuer-v2: what opens the key that the issuer keeps. It is sent in bodies, never"
                            + " in addresses.")
            .example("${env:EDC_ISSUER_PASSWORD}")
            .build();

    static final Setting<Path> RECEIPTS = Setting.of("receipts", SettingType.PATH)
            .summary(
                    "A folder for one file per credential that was delivered: the results it is about, its identifier and"
                            + " its links, for the student information system. Readable by its owner alone; a link shows the"
                            + " credential to whoever has it.")
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
            ARCHIVES,
            ARCHIVE_BYTES,
            BASE_URL,
            PASSWORD,
            RECEIPTS,
            MAX_ADDRESSES,
            MAX_RESPONSE_BYTES,
            CONNECT_TIMEOUT,
            TIMEOUT);

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private EdcSettings() {}

    static List<SettingProblem> problems(Settings settings) {
        List<SettingProblem> problems = new ArrayList<>();
        Delivery delivery = settings.get(DELIVERY);
        if (delivery == Delivery.FILES) {
            needed(FOLDER, settings, problems);
        }
        if (delivery.called()) {
            needed(BASE_URL, settings, problems);
            settings.find(BASE_URL).ifPresent(address -> address(address, problems));
        }
        if (delivery == Delivery.ISSUER_V1 || delivery == Delivery.ISSUER_V2) {
            needed(PASSWORD, settings, problems);
        }
        return problems;
    }

    private static void needed(Setting<?> setting, Settings settings, List<SettingProblem> problems) {
        if (settings.find(setting).isEmpty()) {
            String way = SettingType.word(settings.get(DELIVERY));
            problems.add(new SettingProblem(setting.name(), "is missing: delivery " + way + " needs it"));
        }
    }

    private static void address(URI base, List<SettingProblem> problems) {
        if (!encrypted(base)) {
            problems.add(new SettingProblem(
                    BASE_URL.name(), "must start with https://, for what is sent is secret and personal"));
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            problems.add(new SettingProblem(BASE_URL.name(), "must be an address alone, without @, ? or #"));
        }
        if (base.toString().endsWith("/") || base.getPath().contains("/api")) {
            problems.add(new SettingProblem(BASE_URL.name(), "must end before /api, and without a slash"));
        }
    }

    /** Whether nobody can listen: encrypted, or not leaving this machine. */
    private static boolean encrypted(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(host));
    }

    static EdcTransport transport(Settings settings, Clock clock) {
        return new EdcTransport(
                settings.get(CONNECT_TIMEOUT), settings.get(TIMEOUT), settings.get(MAX_RESPONSE_BYTES), clock);
    }

    static TargetException folderFault(Path folder, IOException failure) {
        return FileReplacement.fault(folder, FOLDER.name(), failure);
    }
}
