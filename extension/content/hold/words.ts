// What post controls are called, in many languages: words that mean "this publishes what you wrote", and words that mean it does not.
// Pure data and one pure question. Names come from `hold/names.ts`; whether the control belongs to a composer is `hold/owner.ts`.

/** English verbs that publish when a name starts with them; at its end they are mostly nouns ("New post", "Edit comment"). */
const POSTING_ENGLISH: readonly string[] = [
  "post", "repost", "send", "resend", "reply", "comment", "publish", "tweet", "retweet", "toot", "share", "submit", "save", "update", "ask", "answer", "respond", "quote", "message", "broadcast", "skeet", "transmit", "forward", "schedule",
];

/** Verbs of other languages that publish when a name starts or ends with them. */
const POSTING: readonly string[] = [
  // German
  "posten", "senden", "absenden", "abschicken", "schicken", "antworten", "kommentieren", "veröffentlichen", "teilen", "speichern", "aktualisieren", "fragen", "twittern", "einreichen", "übermitteln", "weiterleiten", "publizieren", "eintragen",
  // French
  "publier", "envoyer", "répondre", "commenter", "partager", "soumettre", "enregistrer", "poster", "tweeter", "demander", "valider", "transférer", "diffuser", "actualiser", "sauvegarder",
  // Spanish
  "publicar", "enviar", "responder", "comentar", "compartir", "guardar", "actualizar", "preguntar", "twittear", "postear", "reenviar", "difundir",
  // Portuguese (besides what Spanish has)
  "postar", "compartilhar", "partilhar", "salvar", "atualizar", "perguntar", "submeter", "tweetar", "encaminhar", "gravar",
  // Italian
  "pubblica", "pubblicare", "invia", "inviare", "rispondi", "rispondere", "commenta", "commentare", "condividi", "condividere", "salva", "salvare", "aggiorna", "chiedi", "twitta", "inoltra", "posta",
  // Dutch
  "plaatsen", "plaats", "versturen", "verstuur", "verzenden", "verzend", "stuur", "sturen", "beantwoorden", "antwoorden", "reageren", "reageer", "publiceren", "publiceer", "delen", "deel", "opslaan", "indienen", "vragen", "bijwerken", "doorsturen",
  // Polish
  "opublikuj", "publikuj", "wyślij", "odpowiedz", "skomentuj", "komentuj", "udostępnij", "zapisz", "zatwierdź", "prześlij", "zapytaj", "aktualizuj", "zaktualizuj", "dodaj",
  // Russian
  "опубликовать", "отправить", "ответить", "комментировать", "прокомментировать", "поделиться", "сохранить", "обновить", "спросить", "послать", "твитнуть", "разместить", "переслать", "запостить",
  // Ukrainian
  "опублікувати", "надіслати", "відповісти", "коментувати", "прокоментувати", "поділитися", "зберегти", "оновити", "запитати", "переслати", "відправити",
  // Turkish
  "gönder", "paylaş", "yayınla", "yayımla", "yanıtla", "cevapla", "kaydet", "güncelle", "tweetle", "sor", "ilet",
  // Swedish, Danish, Norwegian
  "skicka", "publicera", "svara", "kommentera", "dela", "spara", "uppdatera", "fråga", "lägg upp", "posta", "vidarebefordra",
  "send", "besvar", "svar", "kommenter", "del", "gem", "opdater", "offentliggør", "udgiv", "slå op", "indsend", "spørg",
  "publiser", "legg ut", "lagre", "oppdater", "spør", "kommentér",
  // Finnish
  "lähetä", "julkaise", "vastaa", "kommentoi", "jaa", "tallenna", "päivitä", "kysy", "twiittaa",
  // Czech and Slovak
  "odeslat", "zveřejnit", "publikovat", "odpovědět", "komentovat", "okomentovat", "sdílet", "uložit", "poslat", "aktualizovat", "zeptat se", "odoslať", "zverejniť", "publikovať", "odpovedať", "zdieľať", "uložiť", "poslať",
  // Hungarian
  "küldés", "elküldés", "küld", "elküld", "közzététel", "közzé", "válasz", "válaszol", "hozzászólás", "megosztás", "mentés", "beküldés", "frissítés",
  // Romanian
  "trimite", "trimiteți", "publică", "publicați", "răspunde", "răspundeți", "comentează", "distribuie", "distribuiți", "salvează", "salvați", "postează", "actualizează",
  // Greek
  "δημοσίευση", "αποστολή", "απάντηση", "σχολιασμός", "κοινοποίηση", "αποθήκευση", "υποβολή", "ανάρτηση", "ενημέρωση",
  // Indonesian and Malay
  "kirim", "kirimkan", "posting", "terbitkan", "balas", "komentari", "bagikan", "simpan", "publikasikan", "perbarui", "tanyakan", "hantar", "kongsi", "siarkan",
  // Vietnamese
  "đăng", "gửi", "trả lời", "bình luận", "chia sẻ", "xuất bản", "lưu", "phản hồi", "cập nhật",
  // Arabic, Persian
  "نشر", "انشر", "إرسال", "ارسال", "أرسل", "رد", "الرد", "تعليق", "مشاركة", "شارك", "حفظ", "تحديث", "تغريد", "إرسال الرد", "انتشار", "پاسخ", "فرستادن", "ذخیره",
  // Hebrew
  "פרסום", "פרסם", "פרסמו", "שליחה", "שלח", "שלחו", "תגובה", "הגב", "הגיבו", "שיתוף", "שתף", "שמירה", "שמור",
  // Hindi
  "पोस्ट करें", "भेजें", "जवाब दें", "उत्तर दें", "टिप्पणी करें", "प्रकाशित करें", "साझा करें", "शेयर करें", "सहेजें", "सबमिट करें",
];

/** The same for scripts written without spaces: anywhere in a short name. */
const POSTING_UNSPACED: readonly string[] = [
  // Japanese
  "投稿", "送信", "返信", "コメントする", "コメントを追加", "公開", "ポスト", "ツイート", "共有", "シェア", "保存", "更新", "回答する", "質問する", "リプライ", "トゥート", "つぶやく",
  // Chinese, simplified and traditional
  "发布", "發布", "發佈", "发送", "發送", "发帖", "發文", "发表", "發表", "回复", "回覆", "评论", "評論", "留言", "提交", "分享", "保存", "儲存", "转发", "轉發", "送出", "傳送", "更新", "推文", "发推",
  // Korean
  "게시", "보내기", "전송", "답글", "답장", "댓글", "공유", "올리기", "저장", "등록", "제출", "트윗", "작성 완료", "업데이트", "발행", "발송",
  // Thai
  "โพสต์", "ส่ง", "ตอบกลับ", "แสดงความคิดเห็น", "เผยแพร่", "แชร์", "บันทึก",
];

/** Things that are added or made, and published by it: "Add comment", "Leave a reply". */
const MADE: readonly string[] = ["comment", "reply", "post", "answer", "note", "review", "response", "question", "message", "topic", "thread", "kommentar", "commentaire", "comentario", "comentário", "commento", "reactie", "komentarz", "комментарий", "yorum"];
const MAKERS: readonly string[] = ["add", "leave", "place", "create", "start", "make", "write", "open", "finish", "begin", "ajouter", "laisser", "añadir", "agregar", "dejar", "adicionar", "aggiungi", "lascia", "hinzufügen", "toevoegen", "добавить", "ekle"];

/** Words that say that nothing is published, whatever else the name says ("Share link", "Save draft", "Delete post"). */
const REFUSING: readonly string[] = [
  // English
  "cancel", "close", "dismiss", "discard", "link", "url", "copy", "preview", "draft", "drafts", "delete", "remove", "clear", "undo", "settings", "options", "menu", "hide", "show", "view", "unsend", "history", "collapse", "expand", "stop",
  // German
  "abbrechen", "schließen", "verwerfen", "vorschau", "entwurf", "löschen", "entfernen", "kopieren", "einstellungen", "anzeigen",
  // French
  "annuler", "fermer", "abandonner", "aperçu", "brouillon", "supprimer", "retirer", "copier", "lien", "paramètres", "afficher",
  // Spanish and Portuguese
  "cancelar", "cerrar", "fechar", "descartar", "vista previa", "pré visualizar", "borrador", "rascunho", "eliminar", "excluir", "borrar", "apagar", "copiar", "enlace", "configuración", "ajustes",
  // Italian
  "annulla", "chiudi", "elimina", "anteprima", "bozza", "rimuovi", "copia", "impostazioni",
  // Dutch
  "annuleren", "sluiten", "voorbeeld", "concept", "verwijderen", "kopiëren", "instellingen",
  // Polish
  "anuluj", "zamknij", "odrzuć", "podgląd", "szkic", "usuń", "kopiuj", "ustawienia",
  // Russian and Ukrainian
  "отмена", "отменить", "закрыть", "предпросмотр", "черновик", "удалить", "копировать", "скопировать", "ссылку", "ссылкой", "настройки", "скасувати", "закрити", "чернетка", "видалити",
  // Turkish
  "iptal", "vazgeç", "kapat", "önizleme", "taslak", "sil", "kaldır", "kopyala", "ayarlar", "bağlantıyı",
  // Nordic
  "avbryt", "stäng", "förhandsgranska", "utkast", "radera", "ta bort", "kopiera", "inställningar", "annuller", "luk", "lukk", "kladde", "slet", "slett", "peruuta", "sulje", "luonnos", "poista",
  // Others written with spaces
  "zrušit", "zavřít", "koncept", "smazat", "mégse", "bezárás", "piszkozat", "törlés", "anulează", "închide", "ciornă", "șterge", "ακύρωση", "κλείσιμο", "πρόχειρο", "διαγραφή", "batal", "tutup", "draf", "hapus", "salin", "hủy", "đóng", "nháp", "xóa", "sao chép",
  "إلغاء", "إغلاق", "مسودة", "حذف", "نسخ", "ביטול", "סגירה", "טיוטה", "מחיקה", "रद्द करें", "बंद करें", "हटाएं",
];

const REFUSING_UNSPACED: readonly string[] = [
  "キャンセル", "閉じる", "下書き", "削除", "コピー", "プレビュー", "設定", "履歴", "を表示", "リンク",
  "取消", "关闭", "關閉", "草稿", "删除", "刪除", "复制", "複製", "预览", "預覽", "设置", "設定", "查看", "链接", "連結", "收起", "展开",
  "취소", "닫기", "임시", "초안", "삭제", "복사", "미리보기", "설정", "링크",
  "ยกเลิก", "ปิด", "แบบร่าง", "ลบ", "คัดลอก",
];

/** Tools of an editor: they say what a button is for where nothing in its name publishes. A form may have made them submit buttons. */
const TOOLS: readonly string[] = [
  "attach", "attachment", "upload", "emoji", "gif", "sticker", "bold", "italic", "underline", "strikethrough", "quote", "code", "list", "heading", "image", "photo", "video", "camera", "poll", "location", "mention", "format", "insert", "search", "back", "previous", "edit", "more", "help", "login", "log in", "sign in",
  "anhang", "anhängen", "hochladen", "suchen", "zurück", "bearbeiten", "fett", "kursiv", "bild", "joindre", "rechercher", "retour", "modifier", "gras", "italique", "adjuntar", "anexar", "buscar", "pesquisar", "volver", "voltar", "editar", "negrita", "negrito", "allega", "cerca", "indietro", "modifica", "grassetto", "bijlage", "zoeken", "terug", "bewerken", "vet",
  "załącz", "szukaj", "wstecz", "edytuj", "прикрепить", "поиск", "найти", "назад", "редактировать", "пошук", "ara", "geri", "düzenle", "bifoga", "sök", "tillbaka", "redigera", "søg", "søk", "liitä", "haku", "hledat", "keresés", "caută", "αναζήτηση", "cari", "lampirkan", "tìm", "بحث", "إرفاق", "חיפוש", "खोजें",
];

const TOOLS_UNSPACED: readonly string[] = ["検索", "添付", "絵文字", "画像", "戻る", "編集", "太字", "搜索", "搜尋", "附件", "表情", "图片", "圖片", "返回", "编辑", "編輯", "粗体", "검색", "첨부", "이모", "사진", "뒤로", "수정", "굵게", "ค้นหา", "แนบ"];

/** Words of names that are made for programs: test ids, icon names, classes of an icon without a text. */
const MARKS: readonly string[] = ["send", "submit", "post", "publish", "reply", "tweet", "toot", "comment", "paperplane", "plane", "share"];
const MARKS_OTHERWISE: readonly string[] = ["cancel", "close", "attach", "attachment", "emoji", "draft", "delete", "search", "copy", "link", "preview", "menu", "options", "more", "count", "counter", "stop", "upload", "file", "image", "schedule", "settings", "edit", "list", "toggle", "tab"];

/** A longer name is a sentence or a card, not the name of a button. */
const NAME_LIMIT = 48;
const WORD_LIMIT = 6;

/** Lower case, compatibility forms resolved, everything that is neither letter nor digit turned into single spaces. */
function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    // The Turkish capital İ leaves a combining dot behind.
    .replace(/\u0307/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Whether `folded` has `words` as whole words, anywhere. */
function has(folded: string, words: string): boolean {
  return ` ${folded} `.includes(` ${words} `);
}

const starts = new Set([...POSTING_ENGLISH, ...POSTING].map(fold));
const ends = new Set(POSTING.map(fold));

/** What a name says of a control: that it publishes, that it does something else, or nothing. */
export type Meaning = "posts" | "otherwise" | "silent";

function says(folded: string, spaced: readonly string[], unspaced: readonly string[]): boolean {
  return spaced.some((word) => has(folded, word)) || unspaced.some((word) => folded.includes(word));
}

/** What a control's accessible name says. */
export function meaningOfName(name: string): Meaning {
  const folded = fold(name);
  const words = folded.split(" ");
  if (folded === "" || folded.length > NAME_LIMIT || words.length > WORD_LIMIT) return "silent";
  // "Close with comment", "Comment and close": the discussion is closed, the comment is posted.
  if (has(folded, "close") && has(folded, "comment")) return "posts";
  if (says(folded, REFUSING, REFUSING_UNSPACED)) return "otherwise";
  if (POSTING_UNSPACED.some((word) => folded.includes(word))) return "posts";
  for (let size = 1; size <= Math.min(3, words.length); size += 1) {
    if (starts.has(words.slice(0, size).join(" ")) || ends.has(words.slice(-size).join(" "))) return "posts";
  }
  if (words.some((word) => MAKERS.includes(word)) && words.some((word) => MADE.includes(word))) return "posts";
  return says(folded, TOOLS, TOOLS_UNSPACED) ? "otherwise" : "silent";
}

/** What a name made for programs (test id, icon, class) says; only asked where there is no name for people. */
export function meaningOfMark(mark: string): Meaning {
  const words = fold(mark.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/_/g, " ").replace(/btn|button/giu, " ")).split(" ");
  if (words.some((word) => MARKS_OTHERWISE.includes(word))) return "otherwise";
  return words.some((word) => MARKS.includes(word)) ? "posts" : "silent";
}
