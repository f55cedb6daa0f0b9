package org.elmport.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elmport.plugin.InputTemplate;
import org.elmport.plugin.SourcePlugin;
import org.elmport.sync.PluginRegistry;

/**
 * The source that reads views: each has the columns of a file of the source {@code csv}, one for one, and one reader
 * makes records of both. So a view says what its file says, and only its name is another.
 *
 * @param files what an experiment with the files has shown
 * @param views the view for each file, both by name
 */
record ProfileViews(ProfileSource files, SortedMap<String, String> views) implements ProfileSource {

    private static final Pattern COLUMN = Pattern.compile("\\) AS (\\w+)");
    private static final String NEXT_ROW = "UNION ALL";

    /** The views, as far as there is one with the very columns of a file. */
    static ProfileViews of(ProfileSource files) {
        Map<List<String>, String> byColumns = templates("jdbc").entrySet().stream()
                .collect(Collectors.toMap(view -> columns(view.getValue()), view -> plain(view.getKey())));
        SortedMap<String, String> views = new TreeMap<>();
        templates("csv").forEach((name, text) -> {
            List<String> headers = List.of(text.lines().findFirst().orElse("").split(","));
            Optional.ofNullable(byColumns.get(headers)).ifPresent(view -> views.put(plain(name), view));
        });
        return new ProfileViews(files, views);
    }

    /** The names of the files that the source {@code csv} knows. */
    static SortedSet<String> allFiles() {
        return templates("csv").keySet().stream()
                .map(ProfileViews::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, String> templates(String plugin) {
        return PluginRegistry.discover(ProfileViews.class.getClassLoader())
                .source(plugin)
                .flatMap(SourcePlugin::inputTemplate)
                .map(InputTemplate::files)
                .orElseThrow();
    }

    private static List<String> columns(String statement) {
        int end = statement.indexOf(NEXT_ROW);
        String row = end < 0 ? statement : statement.substring(0, end);
        return COLUMN.matcher(row)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String plain(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public boolean namedAsThoseBefore(String place) {
        return views.containsValue(place);
    }

    @Override
    public SortedSet<ProfileInput.Key> givers(String property) {
        return files.givers(property).stream()
                .map(key -> new ProfileInput.Key(views.getOrDefault(key.file(), key.file()), key.field()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean gives(String property) {
        return files.gives(property);
    }

    @Override
    public SortedSet<String> effects(String property) {
        return files.effects(property);
    }

    @Override
    public Optional<String> example(String property) {
        return files.example(property);
    }
}
