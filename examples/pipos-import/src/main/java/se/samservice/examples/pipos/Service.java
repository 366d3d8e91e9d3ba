package se.samservice.examples.pipos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samservice.shop.Assortment;
import se.samservice.shop.ServiceForm;
import se.samservice.shop.ServiceKind;

/**
 * A service as PIPOS divides them: by file, by type and by form.
 *
 * @param kind what one can get
 * @param form how it is given, where the words tell
 * @param assortment of groceries, where the words tell
 */
record Service(ServiceKind kind, Optional<ServiceForm> form, Optional<Assortment> assortment) {

    /** The words of types and files; the more special before the more general. */
    private static final Map<String, Service> TYPES = new LinkedHashMap<>();

    /** The words of forms that make another service of the type, or tell its form. */
    private static final Map<String, Service> FORMS = new LinkedHashMap<>();

    /** Forms of groceries that tell of staff, which is a matter of opening hours. */
    private static final String STAFF = "bemannad obemannad";

    static {
        TYPES.put("dagligvaror ej fullsortiment", groceries(Assortment.LIMITED));
        TYPES.put("dagligvaror fullsortiment", groceries(Assortment.FULL));
        TYPES.put("dagligvaror", of(ServiceKind.GROCERIES));
        TYPES.put("drivmedel", of(ServiceKind.FUEL));
        TYPES.put("posttjänster", of(ServiceKind.POST_PARCEL));
        TYPES.put("uttagsautomat", of(ServiceKind.CASH_WITHDRAWAL, ServiceForm.MACHINE));
        TYPES.put("kontantuttag", of(ServiceKind.CASH_WITHDRAWAL));
        TYPES.put("betalningsförmedling", of(ServiceKind.BILL_PAYMENT));
        TYPES.put("betalnings förmedling", of(ServiceKind.BILL_PAYMENT));
        TYPES.put("dagskasseinsättning", of(ServiceKind.TAKINGS_DEPOSIT));
        TYPES.put("dagkasse insättning", of(ServiceKind.TAKINGS_DEPOSIT));
        TYPES.put("apoteksombud", of(ServiceKind.PHARMACY_AGENCY, ServiceForm.AGENCY));

        FORMS.put("apotek", of(ServiceKind.PHARMACY, ServiceForm.OWN));
        FORMS.put("apoteksombud", of(ServiceKind.PHARMACY_AGENCY, ServiceForm.AGENCY));
        FORMS.put("paketautomat", of(ServiceKind.PARCEL_LOCKER, ServiceForm.MACHINE));
        FORMS.put("paketombud", of(ServiceKind.POST_PARCEL, ServiceForm.AGENCY));
        FORMS.put("utlämning", of(ServiceKind.POST_PARCEL, ServiceForm.AGENCY));
        FORMS.put("företagscenter", of(ServiceKind.POST_PARCEL, ServiceForm.OWN));
        FORMS.put("uttagsautomat", of(ServiceKind.CASH_WITHDRAWAL, ServiceForm.MACHINE));
        FORMS.put("över disk hos ombud", of(ServiceKind.CASH_WITHDRAWAL, ServiceForm.AGENCY));
        FORMS.put("bankkassa", of(ServiceKind.CASH_WITHDRAWAL, ServiceForm.OWN));
        FORMS.put("fullsortiment", groceries(Assortment.FULL));
        FORMS.put("ej fullsortiment", groceries(Assortment.LIMITED));
    }

    private static Service of(ServiceKind kind) {
        return new Service(kind, Optional.empty(), Optional.empty());
    }

    private static Service of(ServiceKind kind, ServiceForm form) {
        return new Service(kind, Optional.of(form), Optional.empty());
    }

    private static Service groceries(Assortment assortment) {
        return new Service(ServiceKind.GROCERIES, Optional.empty(), Optional.of(assortment));
    }

    /** The service of a row: what the caller has said, else what its form, its type or its file is called. */
    static Optional<Service> of(Row row, Optional<ServiceKind> stated) {
        Optional<Service> type = stated.map(Service::of)
                .or(() -> type(row.cell(Column.SERVICE)))
                .or(() -> type(row.file().replaceFirst("\\.[^.]*$", "")));
        Optional<Service> form = Optional.ofNullable(FORMS.get(Cells.words(row.cell(Column.FORM))));
        return stated.isPresent() || form.isEmpty() || !fits(form.get(), type, row) ? type : form;
    }

    private static Optional<Service> type(String text) {
        String words = Cells.words(text);
        return TYPES.entrySet().stream()
                .filter(entry -> words.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A form counts where its type is the same family, or where only the form tells the service. */
    private static boolean fits(Service form, Optional<Service> type, Row row) {
        return type.map(known -> known.kind.basicService().equals(form.kind.basicService()))
                .orElseGet(() -> !row.has(Column.SERVICE)
                        || Cells.words(row.cell(Column.SERVICE)).startsWith("apoteksvaror"));
    }

    /** Whether the words of a form are known, for the service or at all. */
    static boolean isKnownForm(String form) {
        String words = Cells.words(form);
        return words.isEmpty() || FORMS.containsKey(words) || STAFF.contains(words);
    }
}
