# text: value in, words out. Qt Core only: the command line speaks with it too.
include(${PROJECT_SOURCE_DIR}/resources/translations/translations.cmake)

add_library(hongbao_text STATIC)
target_sources(hongbao_text PRIVATE
    text/account_words.cpp text/error_sentences.cpp text/error_sentences.h text/errors.cpp text/format.cpp text/language.cpp text/ledger_words.cpp text/ledger_words.h text/list_words.cpp text/list_words.h text/masking.cpp text/masking.h text/money_lines.cpp text/money_lines.h text/provider_codes.cpp
    text/provider_codes.h text/reconcile_words.cpp text/reconcile_words.h text/result_words.cpp text/result_words.h text/rows.cpp text/sentences.h text/sending_words.cpp text/sending_words.h text/states.cpp text/stop_reasons.cpp text/verdicts.cpp
    text/words.h)
target_include_directories(hongbao_text PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/core)
target_link_libraries(hongbao_text PUBLIC hongbao_account hongbao_report Qt6::Core PRIVATE hongbao_options hongbao_alipay)
hongbao_precompile(hongbao_text core Qt6::Core)
hongbao_translations(hongbao_text)
