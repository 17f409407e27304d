// Names of real buttons in many languages, and what they must be taken for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { meaningOfMark, meaningOfName, type Meaning } from "../../../extension/content/hold/words";

const NAMES: Readonly<Record<Meaning, Readonly<Record<string, readonly string[]>>>> = {
  posts: {
    en: ["Post", "POST", "Send", "Reply", "Reply all", "Comment", "Publish", "Publish now", "Tweet", "Post all", "Share", "Share now", "Submit", "Submit report", "Save", "Save changes", "Update comment", "Ask", "Send message", "Send (Ctrl-Enter)", "➤ Send", "Add comment", "Leave a reply", "Close with comment", "Comment and close", "Start new topic", "Schedule", "Send feedback", "Post photo", "Post your answer", "Create post"],
    de: ["Posten", "Senden", "Absenden", "Antworten", "Kommentieren", "Veröffentlichen", "Teilen", "Beitrag veröffentlichen", "Nachricht senden", "Kommentar hinzufügen", "Jetzt posten", "Speichern"],
    fr: ["Publier", "Envoyer", "Répondre", "Commenter", "Partager", "Soumettre", "Enregistrer", "Ajouter un commentaire", "Envoyer le message"],
    es: ["Publicar", "Enviar", "Responder", "Comentar", "Compartir", "Guardar", "Enviar mensaje", "Añadir comentario"],
    pt: ["Publicar", "Postar", "Enviar", "Responder", "Comentar", "Compartilhar", "Partilhar", "Salvar"],
    it: ["Pubblica", "Invia", "Rispondi", "Commenta", "Condividi", "Salva", "Invia messaggio", "Aggiungi commento"],
    nl: ["Plaatsen", "Bericht plaatsen", "Versturen", "Verzenden", "Beantwoorden", "Reageren", "Delen", "Opslaan"],
    pl: ["Opublikuj", "Wyślij", "Odpowiedz", "Skomentuj", "Udostępnij", "Zapisz", "Dodaj komentarz", "Prześlij"],
    ja: ["投稿", "投稿する", "送信", "返信", "返信する", "コメントする", "公開", "ポストする", "ツイートする", "共有"],
    zh: ["发布", "发送", "回复", "评论", "提交", "分享", "發佈", "傳送", "留言", "发帖"],
    ko: ["게시", "게시하기", "보내기", "답글", "댓글 달기", "공유하기", "전송", "등록"],
    ru: ["Опубликовать", "Отправить", "Ответить", "Комментировать", "Поделиться", "Сохранить", "Добавить комментарий"],
    uk: ["Опублікувати", "Надіслати", "Відповісти"],
    tr: ["Gönder", "Paylaş", "Yayınla", "Yanıtla", "Kaydet", "Yorum gönder", "Yorum ekle"],
    sv: ["Skicka", "Publicera", "Svara", "Kommentera", "Dela", "Spara", "Lägg upp"],
    da: ["Slå op", "Send", "Besvar", "Kommenter", "Gem"],
    nb: ["Legg ut", "Publiser", "Svar", "Lagre"],
    fi: ["Lähetä", "Julkaise", "Vastaa", "Tallenna"],
    cs: ["Odeslat", "Zveřejnit", "Odpovědět", "Uložit"],
    hu: ["Küldés", "Közzététel", "Válasz"],
    ro: ["Trimite", "Publică", "Răspunde"],
    el: ["Δημοσίευση", "Αποστολή", "Απάντηση"],
    id: ["Kirim", "Posting", "Balas"],
    vi: ["Đăng", "Gửi", "Trả lời", "Bình luận"],
    ar: ["نشر", "إرسال", "رد", "تعليق"],
    he: ["שליחה", "פרסום", "הגב"],
    hi: ["पोस्ट करें", "भेजें", "टिप्पणी करें"],
    th: ["โพสต์", "ส่ง", "ตอบกลับ"],
  },
  otherwise: {
    en: ["Cancel", "Close", "Discard", "Save draft", "Share link", "Copy link to post", "Delete post", "Post settings", "Send options", "Preview", "Preview comment", "Bold", "Attach file", "Emoji", "Search", "Edit post", "Hide comment", "View post", "Stop"],
    de: ["Abbrechen", "Schließen", "Entwurf speichern", "Vorschau", "Link kopieren", "Fett", "Beitrag löschen"],
    fr: ["Annuler", "Enregistrer le brouillon", "Supprimer", "Copier le lien", "Aperçu"],
    es: ["Cancelar", "Guardar borrador", "Eliminar publicación"],
    pl: ["Anuluj", "Zapisz szkic"],
    ja: ["キャンセル", "下書き保存", "リンクをコピー", "投稿を削除", "検索"],
    zh: ["取消", "保存草稿", "复制链接", "删除评论"],
    ko: ["취소", "임시 저장", "링크 복사", "댓글 삭제"],
    ru: ["Отмена", "Сохранить черновик", "Скопировать ссылку"],
    tr: ["İptal", "Taslak kaydet"],
  },
  silent: {
    en: ["", "OK", "Next", "New post", "Latest post", "42", "3 comments", "Like", "Follow", "Postpone", "Sender", "Compost", "I was going to post this but then thought better of it"],
    de: ["Postleitzahl", "Gefällt mir"],
    fr: ["Suivant"],
  },
};

for (const [meaning, languages] of Object.entries(NAMES)) {
  for (const [language, names] of Object.entries(languages)) {
    test(`${language}: ${meaning}`, () => {
      for (const name of names) assert.equal(meaningOfName(name), meaning, JSON.stringify(name));
    });
  }
}

test("names made for programs", () => {
  for (const mark of ["tweetButton", "send-button", "composerPublishBtn", "fa fa-paper-plane", "comment-submit", "wds-ic-send-filled", "icon_send", "SendBtn", "comment-post"]) assert.equal(meaningOfMark(mark), "posts", mark);
  for (const mark of ["stop-button", "attach-file", "emoji-picker", "send-options", "comment-count", "share-link", "post-menu"]) assert.equal(meaningOfMark(mark), "otherwise", mark);
  for (const mark of ["", "css-1dbjc4n", "sendgrid", "composite", "poster"]) assert.equal(meaningOfMark(mark), "silent", mark);
});
