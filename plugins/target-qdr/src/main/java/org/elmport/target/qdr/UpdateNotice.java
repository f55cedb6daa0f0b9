package org.elmport.target.qdr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Settings;

/** Tells the register of every file that has changed and that it has not been told of. */
final class UpdateNotice {

    private final Settings settings;
    private final PublishedFolder folder;
    private final Patience patience;

    UpdateNotice(Settings settings, PublishedFolder folder, Patience patience) {
        this.settings = settings;
        this.folder = folder;
        this.patience = patience;
    }

    /** Calls for what is pending; what was answered well is not pending any more. */
    void send() throws TargetException {
        try {
            List<PublishedFile> pending = stillThere(folder.pending());
            if (pending.isEmpty() || settings.find(QdrSettings.UPDATE_URL).isEmpty()) {
                return;
            }
            UpdateCall call = UpdateCall.with(settings, patience);
            for (Map.Entry<UpdateRequest, List<PublishedFile>> one :
                    requests(pending).entrySet()) {
                call.send(one.getKey());
                pending.removeAll(one.getValue());
                folder.pending(pending);
            }
        } catch (IOException failure) {
            throw FileReplacement.fault(
                    folder.path().resolve(PublishedFolder.CATALOGUE), QdrSettings.FOLDER.name(), failure);
        }
    }

    private List<PublishedFile> stillThere(List<PublishedFile> pending) throws IOException {
        Set<String> names = folder.files().stream().map(PublishedFile::name).collect(Collectors.toSet());
        return pending.stream()
                .filter(file -> names.contains(file.name()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Files whose requests are the same share one. */
    private Map<UpdateRequest, List<PublishedFile>> requests(List<PublishedFile> files) {
        Map<UpdateRequest, List<PublishedFile>> requests = new LinkedHashMap<>();
        for (PublishedFile file : files) {
            requests.computeIfAbsent(UpdateRequest.of(settings, file), request -> new ArrayList<>())
                    .add(file);
        }
        return requests;
    }
}
