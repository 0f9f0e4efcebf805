## The query bar: fields
## chosen at run time

grid-field-missing = falta
grid-field-complete = completo
grid-field-changed = alterado
grid-field-state = estado
grid-field-code = código
grid-field-style = modelo
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = marca
grid-field-category = categoria
grid-field-department = departamento
grid-field-season = estação
grid-field-collection = coleção
grid-field-colour = cor
grid-field-size = tamanho
grid-field-fibre = fibra
grid-field-material = material
grid-field-care = cuidados
grid-field-origin = país de origem
grid-field-size-chart = tabela de tamanhos
grid-field-return-policy = política de devolução
grid-field-shipping-profile = perfil de envio
grid-field-manufacturer = fabricante
grid-field-own = próprio
grid-field-photos = fotografias
grid-field-sizes = tamanhos
grid-field-stock = existências
grid-field-price = preço
grid-field-updated = atualizado
grid-field-created = criado
grid-joint-and = e
grid-joint-or = ou
grid-joint-not = não
grid-joint-in = em
grid-joint-on = para
grid-joint-under = sob, abaixo
grid-joint-none = nenhum, nenhuma, nada
grid-value-yes = sim
grid-value-no = não
grid-what-title = título
grid-what-short-description = descrição curta
grid-what-description = descrição
grid-what-highlights = destaques
grid-what-keywords = palavras-chave
grid-what-colour = nome da cor
grid-what-seo-title = título para motores de pesquisa
grid-what-seo-description = descrição para motores de pesquisa
grid-what-category = categoria
grid-what-return-policy = política de devolução
grid-what-shipping-profile = perfil de envio
grid-what-manufacturer = fabricante
grid-what-responsible-person = pessoa responsável
grid-what-fabric = tecido
grid-what-model = modelo da fotografia
grid-what-attributes = atributos

## The query bar: what cannot be read

grid-query-too-long = Esta consulta é demasiado longa.
    .hint = Uma consulta tem no máximo { $max } caracteres.
grid-query-too-deep = Há demasiados parênteses uns dentro dos outros.
    .hint = São lidos no máximo { $max }.
grid-query-field = Não há nenhum campo «{ $text }».
    .hint = Entre aspas é procurado como palavra.
grid-query-field-near = Não há nenhum campo «{ $text }».
    .hint = Queria dizer «{ $near }»?
grid-query-field-missing = Antes deste sinal deve estar um campo.
    .hint = Por exemplo: estação = SS27.
grid-query-value = «{ $text }» não é um valor de { $field }.
    .hint = Pode ser: { $known }
grid-query-value-missing = Depois de { $field } deve estar um valor.
grid-query-number = «{ $text }» não se pode comparar com { $field }.
    .hint = Escreva um número, com ponto antes das casas decimais.
grid-query-day = «{ $text }» não é um dia.
    .hint = Escreva 2026-11-01, today para hoje ou -7d para há uma semana.
grid-query-operator = { $field } não se pode comparar com «{ $sign }».
    .hint = Aceita =, != e uma lista com vírgulas.
grid-query-under = { $field } não tem nada abaixo.
    .hint = Só as categorias têm: categoria sob dresses.
grid-query-opens = Este parêntese não é fechado.
grid-query-closes = Este parêntese não fecha nada.
grid-query-condition = Aqui deve estar uma condição.
    .hint = Por exemplo: estado = draft.
grid-query-words-inside = «{ $text }» é uma palavra a procurar; não pode estar dentro de «ou», «não» ou parênteses.
    .hint = Ponha-a antes das condições, ou escreva um campo e um sinal: estação = SS27.
grid-query-locale = «{ $text }» não é uma língua.
    .hint = Escreva o código, como de ou fr-CA, ou o nome.
grid-yes-or-no = Isto não é sim nem não.

## Many products at once

grid-categories = Outras categorias (códigos)
bulk-actor-gone = Quem pediu isto já não está aqui ou já não o pode fazer.
bulk-field-unknown = Neste nível não existe esse campo.
bulk-one-change = Ou muda um campo, ou os produtos avançam um passo.
bulk-nothing-selected = Nada está selecionado.
    .hint = Marque alguns produtos, ou tome todos os que a consulta encontra.
bulk-value-missing = Aqui deve estar alguma coisa.
bulk-price = Isto não é um valor nem uma percentagem.
bulk-act-text = Isto só se pode fazer com um texto.
bulk-act-list = Isto só se pode fazer com uma lista.
bulk-act-locale = Só se pode copiar um texto, e de outra língua.
bulk-cancelled = Foi cancelado. O que já estava feito fica, e pode ser revertido.

## Views, columns, cells

grid-views = Vistas
grid-view-all = Todos os produtos
grid-view-shared = Visível para todos
grid-view-menu = Vista
grid-view-differs = alterada
grid-view-save = Guardar como vista
grid-view-name = Nome da vista
grid-view-new = Nome de uma vista nova
grid-view-example = Drop 1, faltam cuidados
grid-view-share = Todos a veem
grid-view-change = Guardar alterações
grid-view-remove = Remover a vista
grid-view-make = Criar vista
grid-query = Consulta
grid-query-example = linho  falta:cuidados em de  estado = draft e fotografias < 3
grid-query-help = O que se pode perguntar
grid-query-help-text = As palavras encontram produtos como sempre. As condições são exatas: um campo, um sinal e um valor, unidos por e, ou, não e parênteses. Os códigos e as palavras da sua língua são entendidos; nenhum quer dizer sem valor, * no fim vale por qualquer coisa.
grid-columns = Colunas
grid-columns-of-view = Guardadas com esta vista.
grid-columns-of-you = Guardadas para si.
grid-columns-keep = Mostrar estas
grid-columns-usual = Colunas habituais
grid-column-earlier = { $name }: para a frente
grid-column-later = { $name }: para trás
grid-col-sizes = Tamanhos
grid-col-price = Preço desde
grid-column-unknown = Essa coluna não existe.
grid-column-read-only = Em { $column } não se pode escrever aqui.
grid-select = Selecionar { $code }
grid-select-page = Selecionar tudo nesta página
grid-edit-selected = Editar os selecionados
grid-edit-all = { $count ->
        [one] Editar o único que corresponde
       *[other] Editar os { $count } que correspondem
    }
grid-export = Exportar
grid-export-hint = Volta por uma importação e não altera nada.
grid-keys = As setas percorrem as células, Enter ou F2 abre uma, Escape deixa-a como estava, Delete esvazia-a, Ctrl Z reverte a última. Os blocos copiam-se para folhas de cálculo e colam-se a partir delas.
grid-saved = Guardado.
grid-failed = Isto não foi guardado.
grid-undone = Revertido.
grid-nothing-to-undo = Não há nada para reverter.
grid-copied = Copiado.
grid-theirs = Guardado entretanto por outra pessoa
grid-yours = O que escreveu
grid-take-theirs = Deixar a outra versão
grid-keep-mine = Guardar a minha
grid-paste-title = Colado de uma folha de cálculo
grid-paste-too-large = Este bloco é demasiado grande.
    .hint = São aceites no máximo { $max } células de uma vez; mais entra por uma importação.
view-name = Uma vista tem um nome de no máximo { $max } caracteres.
view-not-yours = Esta vista é de outra pessoa.
    .hint = Crie uma sua a partir dela.
view-too-many = Ninguém tem mais de { $max } vistas.
view-too-much = Esta vista pergunta mais do que se pode guardar.
grid-lists = Listas
grid-edit-all-products = Editar todos os seus produtos
grid-weight = Peso da encomenda (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Produtos
grid-list-styles = Modelos
grid-list-variants = Tamanhos
grid-one-products = Produto
grid-one-styles = Modelo
grid-one-variants = Tamanho
grid-export-shown = { $format }, colunas mostradas
grid-export-all = { $format }, todos os campos

## Many products at once: choosing and looking through

grid-bulk = Editar muitos produtos
grid-products = { $count ->
        [one] { $count } produto
       *[other] { $count } produtos
    }
grid-bulk-which = Que produtos
grid-bulk-all = { $count ->
        [one] O único produto que corresponde agora.
       *[other] Os { $count } produtos que correspondem agora.
    }
grid-bulk-all-hint = O plano fixa quais são; o que corresponder depois fica como está.
grid-bulk-what = O que muda
grid-bulk-choose = Escolher …
grid-bulk-of-product = Os próprios produtos
grid-bulk-of-style = Os seus modelos, com cada cor que herda
grid-bulk-of-variant = Os seus tamanhos
grid-bulk-price-hint = Um valor, ou tanto a mais ou a menos: +10 %, −15 %.
grid-plans = Alterações em conjunto
grid-prices = Preços
grid-bulk-next = Continuar
grid-bulk-how = Como
grid-bulk-value = Valor
grid-bulk-find = Substituir
grid-bulk-with = por
grid-bulk-from = De
grid-bulk-preview = Ver o que mudaria
grid-bulk-preview-hint = Ainda nada muda.
grid-bulk-leave = Deixar
grid-back-to-draft = Voltar a rascunho
grid-plan-done = { $count ->
        [one] Foi alterado um registo.
       *[other] Foram alterados { $count } registos.
    }
grid-plan-undone-done = { $count ->
        [one] Foi revertido um registo.
       *[other] Foram revertidos { $count } registos.
    }
grid-stage-waiting = Espera a sua vez
grid-stage-draft = A ver o que mudaria
grid-stage-apply = A alterar
grid-progress = { $done } de { $total }, { $rate } por segundo, { $seconds ->
        [one] falta um segundo
       *[other] faltam { $seconds } segundos
    }
grid-progress-label = Até onde chegou
grid-cancel = Cancelar
grid-was-cancelled = Foi cancelado.
grid-look-again = Ver de novo

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Definir
grid-act-clear = Esvaziar
grid-act-inherit = Herdar de novo
grid-act-append = Acrescentar
grid-act-remove = Retirar
grid-act-replace = Substituir palavras
grid-act-copy = Copiar de uma língua
