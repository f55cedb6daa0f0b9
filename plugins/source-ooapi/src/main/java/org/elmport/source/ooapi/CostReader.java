package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.Price;
import org.elmport.record.Text;

/** Reads what an offering costs. Amounts are texts in the standard. */
final class CostReader {

    private static final String PATH = "/priceInformation";

    private CostReader() {}

    static List<Price> read(Item item) {
        JsonNode costs = item.take("priceInformation");
        List<Price> prices = new ArrayList<>();
        if (costs.isArray()) {
            for (int i = 0; i < costs.size(); i++) {
                price(item, PATH + "/" + i, costs.get(i)).ifPresent(prices::add);
            }
        } else if (costs.isObject()) {
            item.tolerated(PATH, "A single cost is read where a list should be.");
            price(item, PATH, costs).ifPresent(prices::add);
        } else if (!costs.isMissingNode()) {
            item.unreadable(PATH, costs, "a list of costs");
        }
        return prices;
    }

    private static Optional<Price> price(Item item, String path, JsonNode cost) {
        Optional<BigDecimal> amount = Values.number(item, path + "/amount", cost.path("amount"));
        if (amount.isEmpty() || amount.get().signum() < 0) {
            item.unreadable(path, cost, "a cost with an amount");
            return Optional.empty();
        }
        String currency =
                Values.word(item, path + "/currency", cost.path("currency")).orElse("");
        Text label = Values.word(item, path + "/costType", cost.path("costType"))
                .map(type -> Text.of("en", type))
                .orElse(Text.EMPTY);
        return Optional.of(new Price(amount.get(), new Code(OoapiScheme.CURRENCY, currency), label));
    }
}
