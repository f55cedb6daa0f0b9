package org.elmport.target.edc;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/** What is wrong with settings that are right each by itself. */
final class SettingCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private SettingCheck() {}

    static List<SettingProblem> of(Settings settings) {
        List<SettingProblem> problems = new ArrayList<>();
        Delivery delivery = settings.get(EdcSettings.DELIVERY);
        if (delivery == Delivery.FILES) {
            needed(EdcSettings.FOLDER, settings, problems);
        }
        if (delivery.called()) {
            needed(EdcSettings.BASE_URL, settings, problems);
            settings.find(EdcSettings.BASE_URL).ifPresent(address -> address(address, problems));
        }
        if (delivery.issuer()) {
            needed(EdcSettings.PASSWORD, settings, problems);
        }
        sealing(settings, problems);
        return problems;
    }

    /** What only those can have who seal here. */
    private static void sealing(Settings settings, List<SettingProblem> problems) {
        Delivery delivery = settings.get(EdcSettings.DELIVERY);
        boolean sealedFiles = delivery == Delivery.FILES && settings.get(EdcSettings.FORM) == FileForm.SEALED;
        if (settings.find(EdcSettings.STATUS_FOLDER).isPresent()
                != settings.find(EdcSettings.STATUS_ADDRESS).isPresent()) {
            problems.add(new SettingProblem(
                    EdcSettings.STATUS_FOLDER.name(), "and status-address are of use together only"));
        }
        if (settings.find(EdcSettings.STATUS_FOLDER).isPresent() && !EdcSettings.seals(settings)) {
            problems.add(new SettingProblem(
                    EdcSettings.STATUS_FOLDER.name(),
                    "is for credentials that are sealed here; the issuer of Europass drops the status"));
        }
        if (settings.find(EdcSettings.LINK_ADDRESS).isPresent() && !sealedFiles) {
            problems.add(new SettingProblem(EdcSettings.LINK_ADDRESS.name(), "is for files in the form sealed"));
        }
        if (settings.find(EdcSettings.LINK_ADDRESS).isPresent()) {
            needed(EdcSettings.RECEIPTS, settings, problems);
        }
    }

    private static void needed(Setting<?> setting, Settings settings, List<SettingProblem> problems) {
        if (settings.find(setting).isEmpty()) {
            String way = SettingType.word(settings.get(EdcSettings.DELIVERY));
            problems.add(new SettingProblem(setting.name(), "is missing: delivery " + way + " needs it"));
        }
    }

    private static void address(URI base, List<SettingProblem> problems) {
        if (!encrypted(base)) {
            problems.add(new SettingProblem(
                    EdcSettings.BASE_URL.name(), "must start with https://, for what is sent is secret and personal"));
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            problems.add(
                    new SettingProblem(EdcSettings.BASE_URL.name(), "must be an address alone, without @, ? or #"));
        }
        if (base.toString().endsWith("/") || base.getPath().contains("/api")) {
            problems.add(new SettingProblem(EdcSettings.BASE_URL.name(), "must end before /api, and without a slash"));
        }
    }

    /** Whether nobody can listen: encrypted, or not leaving this machine. */
    private static boolean encrypted(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(host));
    }
}
