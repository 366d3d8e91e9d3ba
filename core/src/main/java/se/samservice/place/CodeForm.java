package se.samservice.place;

/** The form of an official code, spelled by example: {@code 0} stands for a digit, {@code A} for a capital letter. */
final class CodeForm {

    private CodeForm() {}

    static boolean matches(String code, String form) {
        if (code.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean fits = form.charAt(i) == '0' ? c >= '0' && c <= '9' : c >= 'A' && c <= 'Z';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
