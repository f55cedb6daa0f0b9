package org.elmport.plugin.table;

import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.Place;
import org.elmport.record.Text;

/** The columns that say where something is. */
final class Places {

    private Places() {}

    /** The place of a row whose name stands in a column; empty when the row says nothing of a place. */
    static Optional<Place> read(TableRow row, String nameColumn) {
        Text name = RowTexts.plain(row, nameColumn);
        Text address = RowTexts.plain(row, "address");
        Optional<Code> country = row.code("country", "country");
        Optional<Code> region = row.code("region", "nuts");
        if (name.isBlank() && address.isBlank() && country.isEmpty() && region.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Place(name, address, country.orElse(new Code("country", "")), region, Optional.empty()));
    }
}
