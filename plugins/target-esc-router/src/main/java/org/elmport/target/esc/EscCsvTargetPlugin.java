package org.elmport.target.esc;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elmport.card.CardContent;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/**
 * Writes the changes of cards to files that people hand to the import of the European Student Card router. The router
 * says the columns, and checks every row without importing it.
 */
public final class EscCsvTargetPlugin implements TargetPlugin {

    static final Setting<Path> FOLDER = Setting.of("folder", SettingType.PATH)
            .required()
            .summary("Where cards-create.csv, cards-update.csv and cards-delete.csv are written. Rows are added to a"
                    + " file until somebody takes it away.")
            .example("cards-for-import")
            .build();

    static final Setting<String> SEPARATOR = Setting.of("separator", SettingType.TEXT)
            .defaultValue(",")
            .summary("What stands between two cells, one character.")
            .example(";")
            .build();

    static final Setting<Boolean> HEAD = Setting.of("head", SettingType.TRUTH)
            .defaultValue(true)
            .summary("Whether the first row of a file has the names of the columns.")
            .example("false")
            .build();

    private static final List<Setting<?>> SETTINGS = List.of(
            FOLDER,
            SEPARATOR,
            HEAD,
            RouterSettings.BASE_URL,
            RouterSettings.TOKEN,
            RouterSettings.ALLOWED_HOSTS,
            RouterSettings.MAX_RESPONSE_BYTES,
            RouterSettings.CONNECT_TIMEOUT,
            RouterSettings.TIMEOUT);

    /** Made by {@link java.util.ServiceLoader}. */
    public EscCsvTargetPlugin() {}

    @Override
    public String name() {
        return "esc-router-csv";
    }

    @Override
    public String summary() {
        return "Writes changes of cards to files for the import page of the European Student Card router, which checks each"
                + " row before.";
    }

    @Override
    public List<Setting<?>> settings() {
        return SETTINGS;
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        List<SettingProblem> problems = RouterSettings.problems(settings);
        if (settings.get(SEPARATOR).length() != 1) {
            problems.add(new SettingProblem(SEPARATOR.name(), "must be one character"));
        }
        return problems;
    }

    @Override
    public boolean takesDatasets() {
        return false;
    }

    @Override
    public Optional<String> itemProfile() {
        return Optional.of(CardContent.PROFILE);
    }

    @Override
    public Optional<ItemTarget> openItems(Settings settings, TargetContext context) {
        CsvItemTarget.Form form = new CsvItemTarget.Form(settings.get(SEPARATOR).charAt(0), settings.get(HEAD));
        return Optional.of(new CsvItemTarget(RouterSettings.client(settings), settings.get(FOLDER), form));
    }
}
